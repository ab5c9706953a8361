namespace ShoeData.Training;

/// <summary>
/// Intervals by resampling whole groups (percentile bootstrap): colourways of a style are not independent, and an interval over single
/// pictures would be too narrow.
/// </summary>
internal sealed class GroupBootstrap(int resamples, int seed)
{
    private const double Tail = 0.025;

    /// <summary>A statistic, and the interval that 95 % of its resampled values lie in.</summary>
    /// <param name="shoes">At least one.</param>
    public Figure Estimate(IReadOnlyList<PredictedShoe> shoes, Statistic statistic) => Estimates(shoes, [statistic])[0];

    /// <summary>Several statistics of the same resamples, in their order.</summary>
    /// <inheritdoc cref="Estimate(IReadOnlyList{PredictedShoe}, Statistic)"/>
    public IReadOnlyList<Figure> Estimates(IReadOnlyList<PredictedShoe> shoes, IReadOnlyList<Statistic> statistics) =>
        Estimates(shoes, statistics.Count, picked => [.. statistics.Select(statistic => statistic.Of([.. picked.Select(index => shoes[index])]))]);

    /// <summary>By how much one model is ahead of another on the same pictures: both see the same resamples.</summary>
    /// <param name="others">What the other said of the same pictures, in the same order.</param>
    public Figure Lead(IReadOnlyList<PredictedShoe> shoes, IReadOnlyList<PredictedShoe> others, Statistic statistic) => Estimates(
        shoes, 1, picked => [statistic.Of([.. picked.Select(index => shoes[index])]) - statistic.Of([.. picked.Select(index => others[index])])])[0];

    /// <summary>Between the two nearest of sorted values, in proportion.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (at - below));
    }

    private Figure[] Estimates(IReadOnlyList<PredictedShoe> shoes, int count, Func<IReadOnlyList<int>, double[]> compute)
    {
        var groups = shoes.Index().GroupBy(pair => pair.Item.Group, pair => pair.Index, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => group.ToArray())
            .ToArray();
        var random = new Random(seed);
        // Drawn in one go, and only then reckoned side by side: the draws do not depend on the threads.
        var draws = Enumerable.Range(0, resamples).Select(_ => Enumerable.Range(0, groups.Length).Select(_ => random.Next(groups.Length)).ToArray()).ToArray();
        var values = draws.AsParallel().AsOrdered().Select(draw => compute([.. draw.SelectMany(group => groups[group])])).ToArray();
        var whole = compute([.. Enumerable.Range(0, shoes.Count)]);
        return [.. Enumerable.Range(0, count).Select(at => Interval(whole[at], [.. values.Select(value => value[at]).Order()]))];
    }

    private static Figure Interval(double whole, double[] sorted) => new(whole, Percentile(sorted, Tail), Percentile(sorted, 1 - Tail));
}
