using System.Diagnostics;
using ShoeData.Fetching;
using Spectre.Console;

namespace ShoeData.KaggleImport;

/// <summary>Imports one table into one folder under <c>data/raw/</c>. Nothing of it grows in memory with the table.</summary>
internal sealed class TableImporter(KaggleImportOptions options, FetchingOptions fetching, ImageDownloader downloader)
{
    /// <returns>What became of its rows.</returns>
    public async Task<StageReport> ImportAsync(ImportPlan plan, RawLayout layout, IAnsiConsole progress, CancellationToken token)
    {
        LeftOvers.Remove(layout);
        using var text = await TableText.OpenAsync(plan.Table, Path.Combine(layout.Folder, "table.csv" + AtomicFile.TemporarySuffix), token);
        if (text.Notice is { } notice)
            progress.WriteLine(notice);
        // Each row is met twice: when it is read and when what it belongs to is done.
        return await progress.TrackAsync(plan.Source, 2 * text.Lines, ticker => ImportAsync(new TableRun(plan, layout, text, ticker), token));
    }

    private async Task<StageReport> ImportAsync(TableRun run, CancellationToken token)
    {
        using var manifests = new SourceManifests(run.Layout);
        using var stale = new StaleImages(run.Layout);
        var store = new ImageStore(run.Layout);
        using var pictures = Pictures(run, store);
        var tally = new RowTally();
        using var rows = new RowSpill(run.Plan.Header, Path.GetFileName(run.Plan.Table), run.Columns, run.Layout.Listings + ".rows");
        await foreach (var refused in run.SpillAsync(rows, token))
        {
            await manifests.AddAsync(refused, token);
            tally.Add(refused);
        }

        await foreach (var result in ResultsAsync(run, rows, pictures, token))
        {
            await manifests.AddAsync(result, token);
            await stale.KeepAsync(result.Images, token);
            tally.Add(result);
            run.Ticker.Advance(result.Rows);
        }

        var report = tally.Report(KaggleImportStage.Name);
        store.Flush();
        await manifests.CompleteAsync(token);
        await AtomicFile.WriteJsonAsync(run.Layout.Report, report, ManifestJson.Default.StageReport, token);
        await stale.RemoveAsync(token);
        pictures.Complete();
        return report;
    }

    private IAsyncEnumerable<RowResult> ResultsAsync(TableRun run, RowSpill rows, IPictureSource pictures, CancellationToken token)
    {
        var collector = new PictureCollector(pictures, options.MaxPicturesPerListing);
        var outcomes = new ListingGroups(run.Plan.Schema.Schema, run.Plan.Source).Of(rows.Sorted(token));
        return ParallelStream.Map(outcomes, options.Parallel, async (outcome, inner) => outcome switch
        {
            RowOutcome.Listed listed => await collector.CollectAsync(listed.Listing, inner) with { Rows = listed.Rows },
            RowOutcome.Refused refused => RowResult.Refused([refused.Rejection]),
            _ => throw new UnreachableException(),
        }, token);
    }

    private IPictureSource Pictures(TableRun run, ImageStore store) => run.Plan.Schema.Schema.Images.Folder is { } folder
        ? new LocalPictures(AtomicFile.FolderOf(run.Plan.Table), folder, fetching.MaxImageBytes, store)
        : new RemotePictures(downloader, store, PictureJournal.Open(run.Layout));
}
