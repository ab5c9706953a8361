using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Output;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Curation.Report;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>From everything that was acquired to the clean, labelled, split data set.</summary>
public static class CurationStage
{
    public static StageDefinition Definition { get; } = new()
    {
        Name = "curate",
        Version = "4",
        Purpose = "filter, label, deduplicate and split into the data set",
        Inputs = context => [.. context.Layout.RawSources().Select(context.Layout.RawSource).SelectMany(raw => new[] { raw.Listings, raw.Images, raw.ImageFolder }), OverridesOf(context, context.Settings.Bind<CurationOptions>())],
        Outputs = context => [context.Layout.Curated, context.Layout.SplitDataset],
        Parameters = context => OptionsSnapshot.Flatten(context.Settings.Bind<CurationOptions>()),
        Applies = _ => true,
        Run = (context, token) => RunAsync(context, context.Settings.Bind<CurationOptions>(), token),
    };

    internal static async Task<ExitCode> RunAsync(StageContext context, CurationOptions options, CancellationToken token)
    {
        var layout = context.Layout;
        // What is there is read again while the run is still deciding what shall be: one core is idle often enough.
        var present = Task.Run(() => DataSetFolder.Read(layout, token), token);
        var lastFates = Task.Run(() => new FateBook(layout), token);
        var splits = SplitLock.ReadAsync(layout.SplitLock, token);
        var overrides = await OverrideFile.ReadAsync(OverridesOf(context, options), options.Overrides, token);
        using var raw = RawShelf.Open(layout);
        var judge = new ListingJudge(raw, overrides, options);
        var wanted = judge.WantedPictures();
        var near = new NearFile(layout, wanted, options);
        var book = near.ReadAsync(token);
        using var rows = new NearStore(layout, wanted);
        var shelf = new PictureShelf(layout, options, wanted, rows, overrides.Flipped(raw));
        using var pictures = await shelf.GetAsync(context.Error, token);
        var earlier = new EarlierRuns(await splits, await FoldFiles.ReadLockAsync(layout, token), await book, rows.Of);
        using var rejected = new RejectedListings(layout);
        // What was measured does not depend on what is decided, and the page on none of the other files: they are made beside each other.
        var (deciding, keeping) = (Task.Run(() => new Curator(raw, overrides, options).Decide(judge, pictures, earlier, rejected), token), Task.Run(() => shelf.KeepAsync(pictures, token), token));
        await Task.WhenAll(deciding, keeping);
        var result = await deciding;
        var facts = DataSetFacts.Of(result, raw.Offered, options);
        using var fates = await lastFates;
        var reader = new DataSetReader(raw, pictures);
        var report = new ReportFile(layout, options);
        var page = Task.Run(() => report.DrawAsync(new ReportModelBuilder(raw, pictures, reader, layout).Build(result, facts, fates.Changes(result)), token), token);
        var folder = await present;
        await Task.WhenAll(Task.Run(() => new CurationOutput(layout, reader).WriteAsync(result, facts, folder, token), token), near.WriteAsync(result.Near, token), page);
        await fates.KeepAsync(result, token);
        await report.WriteAsync(await page, token);
        context.Error.WriteWarnings(result);
        context.Output.WriteCurated(result, layout);
        return result.Shoes.Count > 0
            ? ExitCode.Done
            : throw new UserError(
                $"{layout.CuratedRejections}: not one of {result.Report.In} listings was kept; the reasons stand there.", exitCode: ExitCode.Failed);
    }

    private static string OverridesOf(StageContext context, CurationOptions options) => context.Resolve(options.Overrides);
}
