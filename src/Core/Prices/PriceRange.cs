namespace ShoeData;

/// <summary>What a price text says: one amount, or the ends of a range.</summary>
/// <param name="Currency">ISO 4217 code; null when the text does not say.</param>
public sealed record PriceRange(decimal Lowest, decimal Highest, string? Currency)
{
    public bool IsSingle => Lowest == Highest;
}
