namespace ShoeData.Training;

/// <summary>
/// Intervals by resampling whole groups (percentile bootstrap): colourways of a style are not independent, and an interval over single
/// pictures would be too narrow.
/// </summary>
internal sealed class GroupBootstrap(int resamples, int seed)
{
    private const double Tail = 0.025;

    /// <summary>The mean of a measure, and the interval that 95 % of the resampled means lie in.</summary>
    /// <param name="shoes">At least one.</param>
    public Figure Estimate(IReadOnlyList<PredictedShoe> shoes, Func<PredictedShoe, double> measure) =>
        Estimate([.. shoes.Select(shoe => new GroupedValue(shoe.Group, measure(shoe)))]);

    /// <summary>By how much one model is ahead of another on the same pictures: both see the same resamples.</summary>
    public Figure Lead(IReadOnlyList<PredictedShoe> shoes, IReadOnlyList<PredictedShoe> others, Func<PredictedShoe, double> measure) =>
        Estimate([.. shoes.Zip(others, (shoe, other) => new GroupedValue(shoe.Group, measure(shoe) - measure(other)))]);

    /// <summary>Between the two nearest of sorted values, in proportion.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (at - below));
    }

    private Figure Estimate(IReadOnlyList<GroupedValue> values)
    {
        var groups = values.GroupBy(value => value.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupSum(group.Sum(value => value.Value), group.Count()))
            .ToArray();
        var random = new Random(seed);
        var means = new double[resamples];
        for (var index = 0; index < resamples; index++)
            means[index] = Resample(groups, random);
        Array.Sort(means);
        return new Figure(values.Average(value => value.Value), Percentile(means, Tail), Percentile(means, 1 - Tail));
    }

    private static double Resample(GroupSum[] groups, Random random)
    {
        double sum = 0;
        var count = 0;
        for (var draw = 0; draw < groups.Length; draw++)
        {
            var group = groups[random.Next(groups.Length)];
            sum += group.Sum;
            count += group.Count;
        }

        return sum / count;
    }

    private readonly record struct GroupedValue(string Group, double Value);

    private readonly record struct GroupSum(double Sum, int Count);
}
