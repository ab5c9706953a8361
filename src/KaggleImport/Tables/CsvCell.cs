namespace ShoeData.KaggleImport;

/// <summary>A value and the column it stands in.</summary>
internal sealed record CsvCell(string Column, string Value);
