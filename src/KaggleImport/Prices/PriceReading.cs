namespace ShoeData.KaggleImport;

/// <summary>A price, or why there is none.</summary>
internal readonly record struct PriceReading(PriceRange? Price, RowProblem? Problem);
