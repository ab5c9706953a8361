namespace ShoeData.Training;

/// <summary>How a model's probabilities are corrected, learnt on the validation split.</summary>
/// <param name="Temperature">Logits are divided by it: above 1 for a model that is too sure (Guo et al. 2017).</param>
/// <param name="Margin">
/// Dollars by which both ends of the model's own 80 % interval are moved outwards, so that 80 % of the validation prices lie within
/// (conformalised quantiles, Romano et al. 2019); negative for an interval that was too wide.
/// </param>
internal sealed record Calibration(double Temperature, double Margin)
{
    private const double LowShare = 0.1;
    private const double HighShare = 0.9;
    private const double Coverage = HighShare - LowShare;
    private const double Coldest = 0.05;
    private const double Hottest = 20;
    private const int Halvings = 60;

    /// <summary>Leaves everything as the model says it.</summary>
    public static Calibration None { get; } = new(1, 0);

    /// <param name="samples">Of the validation split; at least one.</param>
    /// <param name="probabilities">Of the classes, for each of them, as the model says them.</param>
    public static Calibration Fit(IReadOnlyList<ShoeSample> samples, IReadOnlyList<IReadOnlyList<double>> probabilities, PriceScale scale)
    {
        var temperature = Best(temperature => samples.Zip(probabilities, (sample, said) => -Math.Log(Floor(Heated(said, temperature)[sample.Class]))).Average());
        var plain = new Calibration(temperature, 0);
        double[] misses =
        [
            .. samples.Zip(probabilities, (sample, said) => plain.Interval(plain.Apply(said), scale) is var (low, high) ? Math.Max(low - sample.Price, sample.Price - high) : 0).Order(),
        ];
        // The finite-sample rank, so that the promise holds for the next picture and not only for these.
        var rank = Math.Min(misses.Length - 1, (int)Math.Ceiling(Coverage * (misses.Length + 1)) - 1);
        return new Calibration(temperature, misses[rank]);
    }

    /// <summary>The corrected probabilities.</summary>
    public IReadOnlyList<double> Apply(IReadOnlyList<double> probabilities) => Heated(probabilities, Temperature);

    /// <summary>The 80 % interval in dollars of corrected probabilities.</summary>
    public PriceInterval Interval(IReadOnlyList<double> probabilities, PriceScale scale)
    {
        var low = PriceEstimate.Quantile(probabilities, scale.Bins, scale.HighestPrice, LowShare) - Margin;
        var high = PriceEstimate.Quantile(probabilities, scale.Bins, scale.HighestPrice, HighShare) + Margin;
        return low <= high ? new PriceInterval(Math.Max(0, low), high) : new PriceInterval((low + high) / 2, (low + high) / 2);
    }

    // softmax(log p / T): the same as heating the logits.
    private static double[] Heated(IReadOnlyList<double> probabilities, double temperature)
    {
        var logs = probabilities.Select(probability => Math.Log(Floor(probability)) / temperature).ToArray();
        var highest = logs.Max();
        var raised = logs.Select(log => Math.Exp(log - highest)).ToArray();
        var sum = raised.Sum();
        return [.. raised.Select(value => value / sum)];
    }

    // The loss has one valley over the logarithm of the temperature.
    private static double Best(Func<double, double> loss)
    {
        var (low, high) = (Math.Log(Coldest), Math.Log(Hottest));
        for (var step = 0; step < Halvings; step++)
        {
            var third = (high - low) / 3;
            if (loss(Math.Exp(low + third)) <= loss(Math.Exp(high - third)))
                high -= third;
            else
                low += third;
        }

        return Math.Exp((low + high) / 2);
    }

    private static double Floor(double probability) => Math.Max(probability, 1e-12);
}
