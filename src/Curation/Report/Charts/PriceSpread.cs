namespace ShoeData.Curation.Report.Charts;

/// <summary>The prices of one group in five numbers.</summary>
internal sealed record PriceSpread(string Name, int Count, decimal Low, decimal Lower, decimal Median, decimal Upper, decimal High)
{
    /// <param name="prices">At least one.</param>
    public static PriceSpread Of(string name, IEnumerable<decimal> prices)
    {
        var sorted = prices.Order().ToList();
        return new PriceSpread(name, sorted.Count, sorted[0], Quantile(sorted, 1), Quantile(sorted, 2), Quantile(sorted, 3), sorted[^1]);
    }

    // Between two prices in proportion.
    private static decimal Quantile(List<decimal> sorted, int quarter)
    {
        var at = (sorted.Count - 1) * quarter / 4m;
        var below = (int)at;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((at - below) * (sorted[above] - sorted[below]));
    }
}
