namespace ShoeData.Training;

/// <summary>Both splits side by side.</summary>
internal static class LeakReport
{
    public static IReadOnlyList<FigureRow> Rows(LeakDocument document) =>
        [new("grouped", document.Grouped), new("random", document.Random), new("random less grouped", document.Difference)];

    public static TrialReport Of(LeakDocument document) => new(
        FigureText.Text($"{document.Name}: {document.Model}, {document.Folds} folds, {document.Grouped.N:N0} pictures in {document.Grouped.Groups:N0} groups"),
        [
            new TrialGrid(
                "One recipe under two divisions (95 % intervals over groups)",
                ["", "whole groups", "pictures at random", "pretended by the leak"],
                [
                    .. TrialFigures.Told.Select(statistic => (IReadOnlyList<string>)
                        [statistic.Title, FigureText.Of(document.Grouped, statistic), FigureText.Of(document.Random, statistic), FigureText.Difference(document.Difference, statistic)]),
                    ["held out with a sister in training", Share(document.SistersGrouped, document), Share(document.SistersRandom, document), ""],
                ]),
        ],
        [$"Pictures of {string.Join(", ", document.Within)}. A sister is another picture of the same group: a colourway of the style, or a near duplicate."]);

    private static string Share(int count, LeakDocument document) => FigureText.Text($"{count:N0} of {document.Grouped.N:N0} ({(double)count / document.Grouped.N:P1})");
}
