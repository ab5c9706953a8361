using System.Runtime.CompilerServices;
using System.Text;
using CsvHelper;

namespace ShoeData.KaggleImport;

/// <summary>Reads a table row by row, past any row that is broken. The separator is told from the first lines.</summary>
/// <param name="path">The table.</param>
/// <param name="text">The same in UTF-8, where <paramref name="path"/> is not.</param>
internal sealed class CsvTable(string path, string? text = null)
{
    private readonly string _text = text ?? path;

    /// <exception cref="UserError">The table is missing, empty, or names a column twice.</exception>
    public CsvHeader ReadHeader()
    {
        if (!File.Exists(path))
            throw new UserError($"{path}: this table does not exist; correct the path, or fetch the file first.");
        var header = ParseHeader();
        if (header.Columns.Count == 0)
            throw new UserError($"{path}: the table is empty; a first row with the names of the columns was wanted.");
        return header.Columns.GroupBy(column => column).FirstOrDefault(group => group.Key.Length > 0 && group.Count() > 1) is { } twice
            ? throw new UserError($"{path}:1: the column '{twice.Key}' stands there twice; rename one of them.")
            : header;
    }

    /// <summary>The rows after the header, in the order of the file. Blank lines are none.</summary>
    /// <param name="columns">Those whose cells are read; null for all.</param>
    public async IAsyncEnumerable<CsvRow> ReadRowsAsync(
        CsvHeader header, IReadOnlyCollection<string>? columns, [EnumeratorCancellation] CancellationToken token)
    {
        var cells = new RowCells(header, Path.GetFileName(path), columns);
        for (TablePlace? at = TablePlace.Start; at is { } start;)
        {
            at = null;
            using var segment = new CsvSegment(_text, start, cells);
            while (at is null && await segment.ReadAsync(token) is { } step)
            {
                yield return step.Row;
                at = step.GoOnAt;
            }
        }
    }

    private CsvHeader ParseHeader()
    {
        try
        {
            using var reader = CsvReader.FromFile(_text, CsvSegment.Options() with { Encoding = HeaderEncoding() });
            return new CsvHeader([.. reader.Headers.Select(name => name.Trim())], reader.Separator);
        }
        catch (CsvFormatException exception)
        {
            throw new UserError($"{path}:1: no header row can be read: {exception.Message} Is this a CSV file?", exception);
        }
    }

    private Encoding? HeaderEncoding()
    {
        using var stream = File.OpenRead(_text);
        var head = new byte[4096];
        return TableEncoding.OfHead(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)));
    }
}
