namespace ShoeData;

/// <summary>Several prices of one shoe.</summary>
/// <param name="Count">How many the source gave, sales among them.</param>
public sealed record PriceSpan(int Count, decimal Lowest, decimal Highest)
{
    /// <summary>Whether the label would be another one for another of the prices.</summary>
    public bool CrossesBins(PriceBins bins) => bins.Of(Lowest) != bins.Of(Highest);
}
