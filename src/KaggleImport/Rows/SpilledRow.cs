namespace ShoeData.KaggleImport;

/// <summary>A row and the id of its listing.</summary>
internal readonly record struct SpilledRow(string Id, CsvRow Row);
