namespace ShoeData.Training;

/// <summary>From class probabilities to dollars.</summary>
public static class PriceEstimate
{
    /// <summary>The expected price: each class's mean training price, weighted by its probability.</summary>
    public static double Expected(IReadOnlyList<double> probabilities, IReadOnlyList<double> classPrices) =>
        probabilities.Zip(classPrices, (probability, price) => probability * price).Sum();

    /// <summary>
    /// The one price that is told, in dollars: of a run with a price output the mean of both, since their errors differ, but none that its own interval
    /// excludes; of pictures unlike all that were learnt from, the output may be far off.
    /// </summary>
    /// <param name="expected">From <see cref="Expected"/>.</param>
    /// <param name="output">What the price output says; null where there is none.</param>
    internal static double Of(double expected, double? output, PriceInterval interval) =>
        output is { } price ? Math.Clamp((expected + price) / 2, interval.Low, interval.High) : expected;

    /// <summary>
    /// The price below which a share of the probability lies, each class's probability spread evenly over its bin.
    /// </summary>
    /// <param name="bins">Lower bounds in dollars, in class order.</param>
    /// <param name="highest">Upper end of the last, open bin.</param>
    public static double Quantile(IReadOnlyList<double> probabilities, IReadOnlyList<int> bins, double highest, double share)
    {
        var below = 0.0;
        for (var index = 0; index < bins.Count; index++)
        {
            var end = index + 1 < bins.Count ? bins[index + 1] : Math.Max(highest, bins[index]);
            if (below + probabilities[index] >= share && probabilities[index] > 0)
                return bins[index] + ((end - bins[index]) * (share - below) / probabilities[index]);
            below += probabilities[index];
        }

        return Math.Max(highest, bins[^1]);
    }

    /// <summary>Mean training price of each class; the middle of the bin where there is no picture.</summary>
    internal static IEnumerable<double> ClassPrices(LabelledShoes shoes)
    {
        var prices = shoes.Of(Split.Train).ToLookup(sample => sample.Class, sample => sample.Price);
        var width = shoes.Bins.Count > 1 ? shoes.Bins[1] - shoes.Bins[0] : 0;
        return shoes.Bins.Select((bin, index) => prices[index].Any() ? prices[index].Average() : bin + (width / 2.0));
    }
}
