using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Output;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Pictures;
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
        var near = new NearFile(layout, options);
        var fates = new FateBook(layout);
        // What is there is read again while the run is still deciding what shall be: one core is idle often enough.
        var present = Task.Run(() => new DataSetFolder(layout).Read(token), token);
        var (reading, book, known, last) = (RawShelf.ReadAsync(layout, token), near.ReadAsync(token), PictureShelf.ReadAsync(layout, token), fates.ReadAsync(token));
        await Task.WhenAll(reading, book, known, last);
        var raw = await reading;
        var overrides = await OverrideFile.ReadAsync(OverridesOf(context, options), options.Overrides, token);
        using var rows = new NearStore(layout);
        var earlier = new EarlierRuns(await SplitLock.ReadAsync(layout.SplitLock, token), await new FoldFiles(layout).ReadLockAsync(token), await book, rows.Of);
        var shelf = new PictureShelf(layout, options, await known, rows, overrides.Flipped(raw));
        var pictures = await shelf.GetAsync(new ListingJudge(raw, overrides, options).WantedPictures(), context.Error, token);
        // What was measured does not depend on what is decided, and the page on none of the other files: they are made beside each other.
        var (deciding, keeping) = (Task.Run(() => new Curator(overrides, options).Decide(raw, pictures, earlier), token), Task.Run(() => shelf.KeepAsync(pictures, token), token));
        await Task.WhenAll(deciding, keeping);
        var result = await deciding;
        var facts = DataSetFacts.Of(result, raw, options);
        var next = Fates.Next(await last, result.Images.Select(image => image.Split), result.Rejections);
        var report = new ReportFile(layout, options);
        var page = Task.Run(() => report.DrawAsync(new ReportModelBuilder(raw, pictures, layout).Build(result, facts, next), token), token);
        await Task.WhenAll(new CurationOutput(layout).WriteAsync(result, facts, await present, token), near.WriteAsync(result.Near, token), page);
        await fates.KeepAsync(next, await last, token);
        await report.WriteAsync(await page, token);
        context.Error.WriteWarnings(result);
        context.Output.WriteCurated(result, layout);
        return result.Images.Count > 0
            ? ExitCode.Done
            : throw new UserError(
                $"{layout.CuratedRejections}: not one of {result.Report.In} listings was kept; the reasons stand there.", exitCode: ExitCode.Failed);
    }

    private static string OverridesOf(StageContext context, CurationOptions options) => context.Resolve(options.Overrides);
}
