using ShoeData.Curation.Output;

namespace ShoeData.Curation.Report.Charts;

/// <summary>The prices of one group in five numbers.</summary>
internal sealed record PriceSpread(string Name, int Count, decimal Low, decimal Lower, decimal Median, decimal Upper, decimal High)
{
    /// <param name="shoes">At least one.</param>
    public static PriceSpread Of(string name, IEnumerable<ShoeCount> shoes)
    {
        var sorted = shoes.OrderBy(shoe => shoe.PriceUsd).ToList();
        return new PriceSpread(name, sorted.Sum(shoe => shoe.Pictures), sorted[0].PriceUsd, Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3), sorted[^1].PriceUsd);
    }

    // Between two prices in proportion.
    private static decimal Quantile(List<ShoeCount> sorted, int quarter)
    {
        var last = sorted.Sum(shoe => shoe.Pictures) - 1;
        var at = last * quarter / 4m;
        var below = (int)at;
        var (lower, upper) = (PriceAt(sorted, below), PriceAt(sorted, Math.Min(below + 1, last)));
        return lower + ((at - below) * (upper - lower));
    }

    // As if each picture's price stood there by itself.
    private static decimal PriceAt(List<ShoeCount> sorted, int place)
    {
        var at = 0;
        for (; place >= sorted[at].Pictures; at++)
            place -= sorted[at].Pictures;
        return sorted[at].PriceUsd;
    }
}
