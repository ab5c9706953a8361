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
    public Figure Estimate(IReadOnlyList<PredictedShoe> shoes, Func<PredictedShoe, double> measure)
    {
        var groups = shoes.GroupBy(shoe => shoe.Group, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new GroupSum(group.Sum(measure), group.Count()))
            .ToArray();
        var random = new Random(seed);
        var means = new double[resamples];
        for (var index = 0; index < resamples; index++)
            means[index] = Resample(groups, random);
        Array.Sort(means);
        return new Figure(shoes.Average(measure), Percentile(means, Tail), Percentile(means, 1 - Tail));
    }

    /// <summary>Between the two nearest of sorted values, in proportion.</summary>
    public static double Percentile(IReadOnlyList<double> sorted, double share)
    {
        var at = share * (sorted.Count - 1);
        var below = (int)Math.Floor(at);
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((sorted[above] - sorted[below]) * (at - below));
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

    private readonly record struct GroupSum(double Sum, int Count);
}
