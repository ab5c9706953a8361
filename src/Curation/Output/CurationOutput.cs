using ShoeData.Curation.Bins;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Output;

/// <summary>Writes what a run decided. The lock comes first, the manifest late and what describes it last: a run that was stopped in between is completed by the next.</summary>
internal sealed class CurationOutput(DataLayout layout)
{
    /// <param name="present">What lay in the data set's folders before, from <see cref="DataSetFolder.Read"/>.</param>
    public async Task WriteAsync(Curated result, DataSetFacts facts, IReadOnlyDictionary<string, string> present, CancellationToken token)
    {
        await SplitLock.WriteAsync(layout.SplitLock, result.Lock, token);
        await new DataSetFolder(layout).SyncAsync([.. result.Images.Select(image => image.Split)], present, token);
        var (curated, splits) = (result.Images.Select(image => image.Curated), result.Images.Select(image => image.Split));
        Func<Task>[] independent =
        [
            .. Enum.GetValues<Split>().Select<Split, Func<Task>>(split => () => WriteMetadataAsync(split, result, token)),
            () => new BalanceFiles(layout).WriteAsync(result.Balance, token),
            () => new FoldFiles(layout).WriteAsync(result.Folds, token),
            () => AtomicFile.WriteJsonAsync(layout.Classes, result.Classes, CurationJson.Default.IReadOnlyListInt32, token),
            () => Manifest.WriteAsync(layout.CuratedManifest, curated, ManifestJson.Default.CuratedImage, ManifestKeys.Of, token),
            () => Manifest.WriteAsync(layout.CuratedRejections, result.Rejections, ManifestJson.Default.Rejection, ManifestKeys.Of, token),
            () => AtomicFile.WriteJsonAsync(layout.CuratedReport, result.Report, ManifestJson.Default.StageReport, token),
        ];
        await Task.WhenAll(independent.Select(write => Task.Run(write, token)));
        await Manifest.WriteAsync(layout.SplitManifest, splits, ManifestJson.Default.SplitImage, ManifestKeys.Of, token);
        await new DataSetDescription(layout).WriteAsync(facts, token);
    }

    private Task WriteMetadataAsync(Split split, Curated result, CancellationToken token) => MetadataCsv.WriteAsync(
        layout.SplitMetadata(split),
        result.Images.Where(image => image.Split.Split == split).Select(MetadataRow.Of).OrderBy(row => row.FileName, StringComparer.Ordinal),
        token);
}
