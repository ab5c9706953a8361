namespace ShoeData.Training;

/// <summary>The candidates side by side.</summary>
internal static class CompareReport
{
    public static IReadOnlyList<FigureRow> Rows(CompareDocument document) =>
    [
        .. document.Candidates.SelectMany(candidate => (FigureRow[])
        [
            new($"{candidate.Name}, train, over seeds", candidate.Train),
            new($"{candidate.Name}, val, over seeds", candidate.Val),
            new($"{candidate.Name}, test, over seeds", candidate.Test),
            new($"{candidate.Name}, test, over groups", candidate.TestOverGroups),
            new($"{candidate.Name}, test, less {document.Candidates[0].Name}", candidate.Lead),
        ]),
        new("constant, test, over groups", document.Constant),
        new("brand, test, over groups", document.Brand),
    ];

    public static TrialReport Of(CompareDocument document) => new(
        FigureText.Text($"{document.Name}: {document.Candidates.Count} candidates, seeds {string.Join(", ", document.Seeds)}"),
        [OverSeeds(document), OnTest(document)],
        [
            "Accuracies are taken in evaluation mode on the pictures as they are, with the weights that the recipe keeps; after a refit validation is told by the weights before it.",
            document.Seeds.Length > 1
                ? "Intervals over seeds are Student's; those over groups resample whole styles, for the mean over seeds."
                : "With one seed there is no interval over seeds; intervals over groups resample whole styles.",
            "The constant is the majority class and the median price of training. A difference below zero is better in dollars.",
        ])
    {
        Bars = [.. document.Candidates.Select(candidate => new TrialBar(candidate.Name, candidate.TestOverGroups[Statistics.Top1.Name])), new("constant", document.Constant[Statistics.Top1.Name]), new("brand", document.Brand[Statistics.Top1.Name])],
        BarsTitle = "Test top-1 with 95 % intervals over groups",
    };

    private static TrialGrid OverSeeds(CompareDocument document) => new(
        document.Seeds.Length > 1 ? "Mean over seeds (95 % intervals over seeds)" : "One seed",
        ["", "train", "validation", "test", "test within one bin", "test mean error", "best epochs", "seconds"],
        [
            .. document.Candidates.Select(candidate => (IReadOnlyList<string>)
            [
                candidate.Name,
                Seeds(document, candidate.Train, Statistics.Top1),
                Seeds(document, candidate.Val, Statistics.Top1),
                Seeds(document, candidate.Test, Statistics.Top1),
                Seeds(document, candidate.Test, Statistics.WithinOneBin),
                Seeds(document, candidate.Test, Statistics.MeanError),
                string.Join(", ", candidate.BestEpochs),
                FigureText.Text($"{candidate.Seconds:N0}"),
            ]),
        ]);

    private static TrialGrid OnTest(CompareDocument document) => new(
        FigureText.Text($"On {document.Constant.N:N0} test pictures of {document.Constant.Groups:N0} groups (95 % intervals over groups)"),
        ["", .. TrialFigures.Told.Select(statistic => statistic.Title), .. TrialFigures.Told.Select(statistic => $"{statistic.Title} less {document.Candidates[0].Name}")],
        [
            .. document.Candidates.Index().Select(pair => (IReadOnlyList<string>)
            [
                pair.Item.Name,
                .. TrialFigures.Told.Select(statistic => FigureText.Of(pair.Item.TestOverGroups, statistic)),
                .. TrialFigures.Told.Select(statistic => pair.Index == 0 ? "" : FigureText.Difference(pair.Item.Lead, statistic)),
            ]),
            Baseline("constant", document.Constant),
            Baseline("the brand alone", document.Brand),
        ]);

    private static IReadOnlyList<string> Baseline(string name, FigureSet figures) =>
        [name, .. TrialFigures.Told.Select(statistic => FigureText.Of(figures, statistic)), .. TrialFigures.Told.Select(_ => "")];

    private static string Seeds(CompareDocument document, FigureSet figures, Statistic statistic) => document.Seeds.Length > 1
        ? FigureText.Of(figures, statistic)
        : FigureText.Value(figures[statistic.Name].Value, statistic.Unit);
}
