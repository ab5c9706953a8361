namespace ShoeData.Training;

/// <summary>How prices become numbers of mean 0 and deviation 1: their logarithms, standardised over the training pictures.</summary>
/// <param name="Mean">Of the natural logarithms of the prices in dollars.</param>
/// <param name="Deviation">Of the same.</param>
internal sealed record PriceHead(double Mean, double Deviation)
{
    private const double LeastDeviation = 1e-6;

    // Far outside of what can be learnt: a price is a price even where the output is not.
    private const double Limit = 6;

    /// <param name="samples">At least one; prices above 0.</param>
    public static PriceHead Of(IReadOnlyList<ShoeSample> samples)
    {
        var logs = samples.Select(sample => Math.Log(sample.Price)).ToList();
        var mean = logs.Average();
        return new PriceHead(mean, Math.Max(LeastDeviation, Math.Sqrt(logs.Average(log => (log - mean) * (log - mean)))));
    }

    public double Standardised(double price) => (Math.Log(price) - Mean) / Deviation;

    /// <summary>In dollars.</summary>
    public double Price(double standardised) => Math.Exp(Mean + (Deviation * Math.Clamp(standardised, -Limit, Limit)));
}
