using ShoeData.Curation.Bins;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Output;

/// <summary>Writes what a run decided. The lock comes first, the manifest late and what describes it last: a run that was stopped in between is completed by the next.</summary>
internal sealed class CurationOutput(DataLayout layout)
{
    public async Task WriteAsync(Curated result, DataSetFacts facts, CancellationToken token)
    {
        await SplitLock.WriteAsync(layout.SplitLock, result.Lock, token);
        await new DataSetFolder(layout).SyncAsync([.. result.Images.Select(image => image.Split)], token);
        foreach (var split in Enum.GetValues<Split>())
        {
            var rows = result.Images.Where(image => image.Split.Split == split)
                .Select(MetadataRow.Of)
                .OrderBy(row => row.FileName, StringComparer.Ordinal);
            await MetadataCsv.WriteAsync(layout.SplitMetadata(split), rows, token);
        }

        await new BalanceFiles(layout).WriteAsync(result.Balance, token);
        await new FoldFiles(layout).WriteAsync(result.Folds, token);
        await AtomicFile.WriteJsonAsync(layout.Classes, result.Classes, CurationJson.Default.IReadOnlyListInt32, token);
        var (curated, splits) = (result.Images.Select(image => image.Curated), result.Images.Select(image => image.Split));
        await Manifest.WriteAsync(layout.CuratedManifest, curated, ManifestJson.Default.CuratedImage, ManifestKeys.Of, token);
        await Manifest.WriteAsync(layout.CuratedRejections, result.Rejections, ManifestJson.Default.Rejection, ManifestKeys.Of, token);
        await AtomicFile.WriteJsonAsync(layout.CuratedReport, result.Report, ManifestJson.Default.StageReport, token);
        await Manifest.WriteAsync(layout.SplitManifest, splits, ManifestJson.Default.SplitImage, ManifestKeys.Of, token);
        await new DataSetDescription(layout).WriteAsync(facts, token);
    }
}
