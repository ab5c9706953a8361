namespace ShoeData.Training;

/// <summary>What one candidate came to with all seeds.</summary>
/// <param name="Recipe">The settings that bear on the outcome, with the first seed.</param>
/// <param name="Train">Mean and interval over seeds, in evaluation mode, on the pictures as they are.</param>
/// <param name="Val">The same on validation.</param>
/// <param name="Test">The same on test.</param>
/// <param name="TestOverGroups">The mean over seeds, with the interval that another choice of styles would give.</param>
/// <param name="Lead">Less the first candidate on test, picture by picture; interval over groups.</param>
/// <param name="BestEpochs">A seed each.</param>
/// <param name="Seconds">Of all seeds together.</param>
internal sealed record CandidateFigures(
    string Name, SortedDictionary<string, string> Recipe, FigureSet Train, FigureSet Val, FigureSet Test, FigureSet TestOverGroups, FigureSet Lead, int[] BestEpochs, double Seconds)
{
    /// <param name="results">One for each seed.</param>
    /// <param name="first">What the first candidate said, in the order of <see cref="OfAllSeeds"/>.</param>
    public static CandidateFigures Of(Candidate candidate, IReadOnlyList<TrialResult> results, LabelledShoes shoes, IReadOnlyList<PredictedShoe> first, GroupBootstrap bootstrap)
    {
        var test = OfAllSeeds(results, shoes, Split.Test);
        return new CandidateFigures(
            candidate.Name,
            results[0].Recipe,
            OverSeeds(results, shoes, Split.Train),
            OverSeeds(results, shoes, Split.Val),
            OverSeeds(results, shoes, Split.Test),
            Alone(FigureSet.Of(test, bootstrap, TrialFigures.Told), results.Count),
            Alone(TrialFigures.Lead(test, first, bootstrap), results.Count),
            [.. results.Select(result => result.BestEpoch)],
            results.Sum(result => result.Seconds));
    }

    /// <summary>Every picture once for each seed: a mean over these is the mean over seeds, and a group is drawn with all of its seeds.</summary>
    public static IReadOnlyList<PredictedShoe> OfAllSeeds(IReadOnlyList<TrialResult> results, LabelledShoes shoes, Split split) =>
        [.. results.SelectMany(result => result.Predictions(shoes, split))];

    private static FigureSet OverSeeds(IReadOnlyList<TrialResult> results, LabelledShoes shoes, Split split)
    {
        IReadOnlyList<IReadOnlyList<PredictedShoe>> seeds = [.. results.Select(result => result.Predictions(shoes, split))];
        return new FigureSet(
            seeds[0].Count,
            seeds[0].Select(shoe => shoe.Group).Distinct(StringComparer.Ordinal).Count(),
            [.. TrialFigures.Told.Select(statistic => KeyValuePair.Create(statistic.Name, SeedInterval.Of([.. seeds.Select(statistic.Of)])))]);
    }

    // Pictures are counted once, however many seeds saw them.
    private static FigureSet Alone(FigureSet figures, int seeds) => figures with { N = figures.N / seeds };
}
