using System.Diagnostics;
using System.Runtime.CompilerServices;
using ShoeData.Fetching;
using Spectre.Console;

namespace ShoeData.KaggleImport;

/// <summary>Imports one table into one folder under <c>data/raw/</c>.</summary>
internal sealed class TableImporter(KaggleImportOptions options, FetchingOptions fetching, ImageDownloader downloader)
{
    /// <returns>What became of its rows.</returns>
    public async Task<StageReport> ImportAsync(ImportPlan plan, RawLayout layout, IAnsiConsole progress, CancellationToken token)
    {
        var rows = await new CsvTable(plan.Table).EstimateRowsAsync(token);
        return await progress.TrackAsync(plan.Source, rows, ticker => ImportAsync(plan, layout, ticker, token));
    }

    private async Task<StageReport> ImportAsync(ImportPlan plan, RawLayout layout, ProgressTicker ticker, CancellationToken token)
    {
        using var manifests = new SourceManifests(layout);
        var stale = new StaleImages(layout);
        var tally = new RowTally();
        await foreach (var result in ResultsAsync(plan, layout, token))
        {
            await manifests.AddAsync(result, token);
            stale.Keep(result.Images);
            tally.Add(result);
            ticker.Advance();
        }

        var report = tally.Report(KaggleImportStage.Name);
        await manifests.CompleteAsync(token);
        await AtomicFile.WriteJsonAsync(layout.Report, report, ManifestJson.Default.StageReport, token);
        stale.Remove();
        return report;
    }

    private IAsyncEnumerable<RowResult> ResultsAsync(ImportPlan plan, RawLayout layout, CancellationToken token)
    {
        var collector = new PictureCollector(Pictures(plan), new ImageStore(layout), options.MaxPicturesPerListing);
        return ParallelStream.Map(OutcomesAsync(plan, token), options.Parallel, async (outcome, inner) => outcome switch
        {
            RowOutcome.Listed listed => await collector.CollectAsync(listed.Listing, inner),
            RowOutcome.Refused refused => RowResult.Refused([refused.Rejection]),
            _ => throw new UnreachableException(),
        }, token);
    }

    // In the order of the file, so that it is always the same one of several rows with one id that is kept.
    private static async IAsyncEnumerable<RowOutcome> OutcomesAsync(ImportPlan plan, [EnumeratorCancellation] CancellationToken token)
    {
        var duplicates = new DuplicateFilter();
        await foreach (var row in new CsvTable(plan.Table).ReadRowsAsync(plan.Header, token))
            yield return duplicates.Pass(ListingMapper.Map(row, plan.Schema.Schema, plan.Source));
    }

    private IPictureSource Pictures(ImportPlan plan) => plan.Schema.Schema.Images.Folder is { } folder
        ? new LocalPictures(AtomicFile.FolderOf(plan.Table), folder, fetching.MaxImageBytes)
        : new RemotePictures(downloader);
}
