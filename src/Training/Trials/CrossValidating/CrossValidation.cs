using Spectre.Console;

namespace ShoeData.Training;

/// <summary>Grouped k-fold cross-validation of one recipe: every picture is predicted once, by a model that saw none of its group.</summary>
internal static class CrossValidation
{
    private const string FileName = "crossval";

    public static async Task<ExitCode> RunAsync(StageContext context, CrossValidationSettings settings, CancellationToken token)
    {
        var options = TrialOptions.Bind(context.Settings);
        var dataset = context.Layout.SplitDataset;
        var folder = context.Layout.Trial(settings.Name);
        var all = await LabelledShoesReader.ReadAsync(context.Layout, token);
        var shoes = all with { Samples = [.. all.Samples.Where(sample => settings.Within.Contains(sample.Split))] };
        // Before the long part: a name that is wrong must not wait for it.
        var rivals = settings.Against.Select(name => PredictionsCsv.Read(context.Layout.Trial(name).Predictions, name, dataset, shoes.Bins)).ToList();

        var division = await FoldDivision.OfAsync(context.Layout, shoes, settings.Folds, token);
        var trials = division.Trials(options, shoes);
        var results = await new TrialRunner(context, new TrialShelf(context.Layout.TrialShelf)).RunAsync(trials, token);
        IReadOnlyList<FoldOutcome> folds = [.. trials.Zip(results, FoldOutcome.Of)];
        var document = CrossValidationDocument.Of(settings, options, division, folds, rivals);

        await PredictionsCsv.WriteAsync(folder.Predictions, folds, dataset, token);
        await AtomicFile.WriteJsonAsync(folder.File(FileName, "json"), document, TrialJson.Default.CrossValidationDocument, token);
        await FigureCsv.WriteAsync(folder.File(FileName, "csv"), CrossValidationReport.Rows(document), token);
        var report = CrossValidationReport.Of(document);
        await AtomicFile.WriteTextAsync(folder.File(FileName, "md"), report.ToMarkdown(), token);
        report.Write(context.Output);
        context.Output.WriteLine($"Saved in {folder.Folder}");
        return ExitCode.Done;
    }
}
