using Spectre.Console;

namespace ShoeData.Training;

/// <summary>What a careless split would pretend: the same recipe cross-validated with pictures dealt out at random, and with whole groups.</summary>
internal static class LeakCommand
{
    private const string FileName = "leak";

    public static async Task<ExitCode> RunAsync(StageContext context, CrossValidationSettings settings, CancellationToken token)
    {
        var options = TrialOptions.Bind(context.Settings);
        var all = await LabelledShoesReader.ReadAsync(context.Layout, token);
        var shoes = all with { Samples = [.. all.Samples.Where(sample => settings.Within.Contains(sample.Split))] };
        var byGroup = await FoldDivision.OfAsync(context.Layout, shoes, settings.Folds, token);
        var byPicture = FoldDivision.ByPicture(shoes, byGroup.Count);
        IReadOnlyList<Trial> trials = [.. byGroup.Trials(options, shoes), .. byPicture.Trials(options, shoes)];
        var results = await new TrialRunner(context, new TrialShelf(context.Layout.TrialShelf)).RunAsync(trials, token);
        IReadOnlyList<FoldOutcome> folds = [.. trials.Zip(results, FoldOutcome.Of)];

        var document = LeakDocument.Of(settings, options, [.. folds.Take(byGroup.Count)], [.. folds.Skip(byGroup.Count)]);
        var folder = context.Layout.Trial(settings.Name);
        await AtomicFile.WriteJsonAsync(folder.File(FileName, "json"), document, TrialJson.Default.LeakDocument, token);
        await FigureCsv.WriteAsync(folder.File(FileName, "csv"), LeakReport.Rows(document), token);
        var report = LeakReport.Of(document);
        await AtomicFile.WriteTextAsync(folder.File(FileName, "md"), report.ToMarkdown(), token);
        report.Write(context.Output);
        context.Output.WriteLine($"Saved in {folder.Folder}");
        return ExitCode.Done;
    }
}
