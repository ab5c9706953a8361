namespace ShoeData.Training;

/// <summary>The mean over a few seeds with Student's 95 % interval for it.</summary>
internal static class SeedInterval
{
    private const double Normal = 1.96;

    // The 97.5 % quantiles of Student's distribution with 1, 2, ... degrees of freedom.
    private static readonly double[] Quantiles =
    [
        12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.160, 2.145, 2.131,
        2.120, 2.110, 2.101, 2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052, 2.048, 2.045, 2.042,
    ];

    /// <param name="values">A seed each; of a single one nothing can be said about others, and the interval is that value.</param>
    public static Figure Of(IReadOnlyList<double> values)
    {
        var mean = values.Average();
        if (values.Count < 2)
            return new Figure(mean, mean, mean);
        var deviation = Math.Sqrt(values.Sum(value => Math.Pow(value - mean, 2)) / (values.Count - 1));
        var half = (values.Count - 2 < Quantiles.Length ? Quantiles[values.Count - 2] : Normal) * deviation / Math.Sqrt(values.Count);
        return new Figure(mean, mean - half, mean + half);
    }
}
