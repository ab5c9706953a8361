namespace ShoeData.KaggleImport;

/// <summary>One row of a table as text.</summary>
/// <param name="Table">The file's name, for messages.</param>
/// <param name="Line">Of the file, where the row begins.</param>
/// <param name="Fields">As many as the row has; those of columns that nobody reads are empty.</param>
/// <param name="Malformed">What is wrong with its quoting or bytes; null when nothing is.</param>
internal sealed record CsvRow(CsvHeader Header, string Table, long Line, IReadOnlyList<string> Fields, string? Malformed = null)
{
    // As the tables' makers write that there is nothing.
    private static readonly HashSet<string> Nothing = new(StringComparer.OrdinalIgnoreCase) { "NaN", "null", "None" };

    /// <summary><c>file:line</c>.</summary>
    public string Where => FormattableString.Invariant($"{Table}:{Line}");

    /// <summary>The trimmed cell; null when it is empty, the row too short or the column not there.</summary>
    public string? Value(string column) =>
        Header.PlaceOf(column) is { } place && place < Fields.Count && Fields[place].Trim() is { Length: > 0 } value && !Nothing.Contains(value) ? value : null;

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
