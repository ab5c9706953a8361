namespace ShoeData.Training;

/// <summary>The figures that trials are compared by.</summary>
internal static class TrialFigures
{
    public static IReadOnlyList<Statistic> Told { get; } = [Statistics.Top1, Statistics.WithinOneBin, Statistics.MeanError];

    /// <summary>By how much one set of predictions exceeds another of the same pictures, for each figure told, with paired intervals.</summary>
    public static FigureSet Lead(IReadOnlyList<PredictedShoe> shoes, IReadOnlyList<PredictedShoe> others, GroupBootstrap bootstrap) => new(
        shoes.Count,
        shoes.Select(shoe => shoe.Group).Distinct(StringComparer.Ordinal).Count(),
        [.. Told.Select(statistic => KeyValuePair.Create(statistic.Name, bootstrap.Lead(shoes, others, statistic)))]);
}
