using System.Globalization;

namespace ShoeData.Training;

/// <summary>The baselines as tables.</summary>
internal static class BaselineReport
{
    private static readonly int[] Counts = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

    public static TrialReport Of(BaselineDocument document) => new(
        FigureText.Text($"Baselines on {document.Baselines[0].Test.N:N0} test pictures of {document.Baselines[0].Test.Groups:N0} groups"),
        [Figures(document), Variance(document)],
        [
            "Components and penalty are those of the lowest log loss on validation; regressions are fitted on train alone, test is read once. Intervals are 95 % over groups.",
            "A difference below zero is better in dollars.",
        ]);

    private static TrialGrid Figures(BaselineDocument document) => new(
        "On test",
        ["", "components", "penalty", "validation", .. TrialFigures.Told.Select(statistic => statistic.Title), "top-1 ahead of the constant"],
        [
            .. document.Baselines.Select(row => (IReadOnlyList<string>)
            [
                row.Title,
                row.Chosen is { } chosen ? FigureText.Text($"{chosen.Components} of {row.Features:N0}") : "",
                row.Chosen?.Penalty.ToString("0.####", CultureInfo.InvariantCulture) ?? "",
                row.Chosen is { } of ? FigureText.Value(of.ValidationAccuracy, StatisticUnit.Share) : "",
                .. TrialFigures.Told.Select(statistic => FigureText.Of(row.Test, statistic)),
                row.Name == "constant" ? "" : FigureText.Difference(row.Lead, Statistics.Top1),
            ]),
        ]);

    private static TrialGrid Variance(BaselineDocument document)
    {
        var rows = document.Baselines.Where(row => row.Explained.Count > 0).ToList();
        return new TrialGrid(
            "Variance of the training pictures that the leading components explain",
            ["components", .. rows.Select(row => row.Title)],
            [
                .. Counts.Where(count => rows.Any(row => row.Explained.Count >= count)).Select(count => (IReadOnlyList<string>)
                    [FigureText.Text($"{count}"), .. rows.Select(row => row.Explained.Count >= count ? FigureText.Value(row.Explained[count - 1], StatisticUnit.Share) : "")]),
            ]);
    }
}
