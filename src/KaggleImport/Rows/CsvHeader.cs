namespace ShoeData.KaggleImport;

/// <summary>The first row of a table, and the character that parts its cells.</summary>
internal sealed record CsvHeader(IReadOnlyList<string> Columns, char Separator)
{
    private readonly Dictionary<string, int> _places = Columns
        .Select((column, index) => KeyValuePair.Create(column, index))
        .DistinctBy(pair => pair.Key)
        .ToDictionary(StringComparer.Ordinal);

    /// <summary>Throws for a column that is not there: schemas are checked against the header beforehand.</summary>
    public int PlaceOf(string column) => _places[column];
}
