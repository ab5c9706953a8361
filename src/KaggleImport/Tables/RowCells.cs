using CsvHelper;

namespace ShoeData.KaggleImport;

/// <summary>Makes rows of a table, with the cells of the columns that are wanted.</summary>
internal sealed class RowCells
{
    private readonly string _table;
    private readonly bool[] _wanted;

    /// <param name="table">The file's name, for messages.</param>
    /// <param name="columns">Null for all.</param>
    public RowCells(CsvHeader header, string table, IReadOnlyCollection<string>? columns)
    {
        (Header, _table) = (header, table);
        _wanted = [.. header.Columns.Select(_ => columns is null)];
        foreach (var place in (columns ?? []).Select(header.PlaceOf).OfType<int>())
            _wanted[place] = true;
    }

    public CsvHeader Header { get; }

    public CsvRow Read(CsvReader reader, long line)
    {
        if (ByteProblem.Of(reader) is { } problem)
            return Broken(line, $"{Name(problem.Column)} {problem.What}");
        var fields = new string[reader.FieldCount];
        for (var column = 0; column < fields.Length; column++)
            fields[column] = column < _wanted.Length && !_wanted[column] ? "" : reader.GetString(column);
        return new CsvRow(Header, _table, line, fields);
    }

    public CsvRow Broken(long line, string problem) => new(Header, _table, line, [], problem);

    public string Name(int column) => column < Header.Columns.Count && Header.Columns[column].Length > 0 ? $"'{Header.Columns[column]}'" : $"cell {column + 1}";
}
