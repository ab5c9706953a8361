namespace ShoeData.KaggleImport;

/// <summary>A good row, or why it is none.</summary>
internal readonly record struct RowReading(ReadRow? Row, Rejection? Rejection);
