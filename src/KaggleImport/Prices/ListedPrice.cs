namespace ShoeData.KaggleImport;

/// <summary>One price as a table has it, before any of it is read.</summary>
internal sealed record ListedPrice(CsvCell? Lowest, CsvCell? Highest, string? Currency, string? IsSale, string? Condition, string? Offer);
