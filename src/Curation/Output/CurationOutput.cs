using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Output;

/// <summary>
/// Writes what a run decided. The lock comes first, the manifest late and what describes it last: a run that was stopped in between is completed by the next.
/// </summary>
internal sealed class CurationOutput(DataLayout layout, DataSetReader reader)
{
    /// <param name="folder">What lay in the data set's folders before.</param>
    public async Task WriteAsync(Curated result, DataSetFacts facts, DataSetFolder folder, CancellationToken token)
    {
        await SplitLock.WriteAsync(layout.SplitLock, result.Styles.Splits, token);
        using var wanted = new WantedFiles(layout);
        await using var curated = new OrderedManifest<CuratedImage>(layout.CuratedManifest, ManifestJson.Default.CuratedImage, ManifestKeys.Of);
        var shoe = 0;
        foreach (var image in reader.Read(result.Shoes))
        {
            await curated.AddAsync(image.Curated, token);
            await wanted.AddAsync(new WantedFile(image.Split.Path, ContentName.Parse(image.Split.FileSha256), shoe++), token);
        }

        folder.Sync(wanted, index => reader.Read(result.Shoes[index]).Split, token);
        await curated.KeepAsync(token);
        await Manifest.WriteOrderedAsync(layout.CuratedRejections, result.Rejected.InOrder.Select(result.Rejected.Read), ManifestJson.Default.Rejection, ManifestKeys.Of, token);
        await AtomicFile.WriteJsonAsync(layout.CuratedReport, result.Report, ManifestJson.Default.StageReport, token);
        await AtomicFile.WriteJsonAsync(layout.Classes, result.Counts.Classes, CurationJson.Default.IReadOnlyListInt32, token);
        await using var tables = new DataSetTables(layout, result, facts.Options);
        foreach (var image in reader.Read(wanted.Sorted(token).Select(file => result.Shoes[file.Shoe])))
            await tables.AddAsync(image, token);
        await tables.KeepAsync(token);
        await new DataSetDescription(layout).WriteAsync(facts, token);
    }
}
