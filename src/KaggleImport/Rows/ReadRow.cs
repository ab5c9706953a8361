namespace ShoeData.KaggleImport;

/// <summary>A good row: the listing as it alone would be, and its prices.</summary>
internal sealed record ReadRow(ShoeListing Listing, RowPrices Prices, string Where);
