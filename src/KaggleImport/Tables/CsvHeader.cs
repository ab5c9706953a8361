namespace ShoeData.KaggleImport;

/// <summary>The first row of a table, and the character that parts its cells.</summary>
internal sealed record CsvHeader(IReadOnlyList<string> Columns, char Separator)
{
    private readonly ColumnPlaces _places = new(Columns);

    /// <summary>Null when the table has no such column.</summary>
    public int? PlaceOf(string column) => _places.Of(column);
}
