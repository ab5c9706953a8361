namespace ShoeData.KaggleImport;

/// <summary>The values a column has in the rows that are shoes.</summary>
internal sealed record SchemaFilter(string Column, IReadOnlyList<string> Values);
