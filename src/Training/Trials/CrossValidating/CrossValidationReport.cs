namespace ShoeData.Training;

/// <summary>A cross-validation as tables.</summary>
internal static class CrossValidationReport
{
    /// <summary>Every line that has figures, for the CSV.</summary>
    public static IReadOnlyList<FigureRow> Rows(CrossValidationDocument document) =>
    [
        new(document.Model, document.Pooled),
        new("constant", document.Constant),
        new("brand", document.Brand),
        new("lead over constant", document.Lead),
        .. document.Against.Select(rival => new FigureRow($"lead over {rival.Name}", rival.Lead)),
        .. document.PerFold.Select(fold => new FigureRow($"fold {fold.Fold}", fold.HeldOut)),
    ];

    public static TrialReport Of(CrossValidationDocument document) => new(
        FigureText.Text($"{document.Name}: {document.Model}, {document.Folds}-fold cross-validation by group of {document.Pooled.N:N0} pictures in {document.Pooled.Groups:N0} groups"),
        [Pooled(document), PerFold(document)],
        Notes(document));

    private static TrialGrid Pooled(CrossValidationDocument document) => new(
        "All folds together (95 % intervals over groups)",
        ["", document.Model, "constant", "the brand alone", "ahead of the constant", .. document.Against.Select(rival => $"ahead of {rival.Name}")],
        [
            .. Statistics.All.Select(statistic => (IReadOnlyList<string>)
            [
                statistic.Title,
                FigureText.Of(document.Pooled, statistic),
                FigureText.Of(document.Constant, statistic),
                FigureText.Of(document.Brand, statistic),
                FigureText.Difference(document.Lead, statistic),
                .. document.Against.Select(rival => FigureText.Difference(rival.Lead, statistic)),
            ]),
        ]);

    private static TrialGrid PerFold(CrossValidationDocument document) => new(
        "Fold by fold",
        ["fold", "learnt from", "chosen by", "held out", "groups", "best epoch", "validation", .. TrialFigures.Told.Select(statistic => statistic.Title), "seconds"],
        [
            .. document.PerFold.Select(fold => (IReadOnlyList<string>)
            [
                FigureText.Text($"{fold.Fold}"),
                FigureText.Text($"{fold.Train:N0}"),
                FigureText.Text($"{fold.Val:N0}"),
                FigureText.Text($"{fold.HeldOut.N:N0}"),
                FigureText.Text($"{fold.HeldOut.Groups:N0}"),
                FigureText.Text($"{fold.BestEpoch}"),
                FigureText.Value(fold.ValidationAccuracy, StatisticUnit.Share),
                .. TrialFigures.Told.Select(statistic => FigureText.Value(fold.HeldOut[statistic.Name].Value, statistic.Unit)),
                FigureText.Text($"{fold.Seconds:N0}"),
            ]),
        ]);

    private static IReadOnlyList<string> Notes(CrossValidationDocument document) =>
    [
        $"Folds: {document.FoldsFrom}; pictures of {string.Join(", ", document.Within)}. Of what is not held out an eighth chooses the epoch and teaches the calibration.",
        "The constant is the majority class and the median price of each fold's own training pictures. A difference below zero is better in dollars.",
    ];
}
