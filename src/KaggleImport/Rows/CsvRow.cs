namespace ShoeData.KaggleImport;

/// <summary>One row of a table as text.</summary>
/// <param name="Where"><c>file:line</c> of its first line.</param>
/// <param name="Malformed">What is wrong with its quoting; null when nothing is.</param>
internal sealed record CsvRow(CsvHeader Header, string Where, IReadOnlyList<string> Fields, string? Malformed = null)
{
    /// <summary>The trimmed cell; null when it is empty or the row too short.</summary>
    public string? Value(string column) =>
        Header.PlaceOf(column) is var place && place < Fields.Count && Fields[place].Trim() is { Length: > 0 } value ? value : null;

    /// <summary>The first of the columns that has a value; null when none has.</summary>
    public CsvCell? First(IReadOnlyList<string> columns)
    {
        foreach (var column in columns)
        {
            if (Value(column) is { } value)
                return new CsvCell(column, value);
        }

        return null;
    }
}
