namespace ShoeData.KaggleImport;

/// <summary>The prices of a row, or what is wrong with one of them.</summary>
internal readonly record struct RowPricesReading(RowPrices? Prices, RowProblem? Problem);
