namespace ShoeData.KaggleImport;

/// <summary>The prices one row gives.</summary>
/// <param name="List">What it says is asked without a sale; null when it does not say.</param>
/// <param name="Current">What it says is asked now; null when it does not say.</param>
/// <param name="Currency">ISO 4217 code; null when nothing says.</param>
internal sealed record RowPrices(decimal? List, decimal? Current, IReadOnlyList<Offer> Offers, string? Currency)
{
    public static RowPrices None { get; } = new(null, null, [], null);
}
