using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Output;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Curation.Report;

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
        var present = Task.Run(() => DataSetFolder.ReadAsync(layout, token), token);
        var lastFates = Task.Run(() => new FateBook(layout), token);
        var overrides = await OverrideFile.ReadAsync(OverridesOf(context, options), options.Overrides, token);
        using var scratch = new Scratch(layout.Curated);
        using var raw = RawShelf.Open(layout, scratch);
        var wanted = new ListingJudge(raw, overrides, options).WantedPictures(scratch);
        using var rows = new NearStore(layout, wanted, scratch);
        var near = new NearFile(layout, wanted, options, scratch);
        var shelf = new PictureShelf(layout, options, wanted, rows, overrides.Flipped(raw), scratch);
        using var pictures = await shelf.GetAsync(context.Error, token);
        HeapTrim.Run();
        using var passed = new PassedListings(layout, scratch);
        using var rejected = new RejectedListings(layout, scratch);
        // What was measured does not depend on what is decided, and the page on none of the other files: they are made beside each other.
        var deciding = Task.Run(
            async () => await new Curator(raw, overrides, options, scratch).DecideAsync(pictures, await EarlierRuns.ReadAsync(layout, options.Folds, near, rows, token), passed, rejected, token), token);
        await Task.WhenAll(deciding, Task.Run(() => shelf.KeepAsync(pictures, token), token));
        var result = await deciding;
        HeapTrim.Run();
        var facts = DataSetFacts.Of(result, raw.Offered, options);
        var reader = new DataSetReader(passed, result.Styles.Names);
        using var fates = await lastFates;
        using var folder = await present;
        var report = new ReportFile(layout, options);
        var page = Task.Run(() => report.DrawAsync(new ReportModelBuilder(raw, pictures, passed, reader, layout).Build(result, facts, fates.Changes(result, reader)), token), token);
        await Task.WhenAll(Task.Run(() => new CurationOutput(layout, reader).WriteAsync(result, facts, folder, token), token), near.WriteAsync(result.Near, token), page);
        await fates.KeepAsync(result, reader, token);
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
