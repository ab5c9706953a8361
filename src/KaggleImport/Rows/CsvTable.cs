using System.Runtime.CompilerServices;
using CsvHelper;

namespace ShoeData.KaggleImport;

/// <summary>Reads a table row by row; only the row at hand is in memory. The separator is told from the first lines.</summary>
internal sealed class CsvTable(string path)
{
    /// <summary>A longer row is taken for a quote that is never closed.</summary>
    private const int LongestRowBytes = 10_000_000;

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
    public async IAsyncEnumerable<CsvRow> ReadRowsAsync(CsvHeader header, [EnumeratorCancellation] CancellationToken token)
    {
        CsvMalformedReason? malformed = null;
        await using var reader = Open(found => malformed = found.Reason);
        for (var endless = false; !endless; malformed = null)
        {
            CsvFormatException? tooLong = null;
            try
            {
                if (!await reader.ReadAsync(token))
                    yield break;
            }
            catch (CsvFormatException exception)
            {
                tooLong = exception;
                endless = true;
            }

            yield return tooLong is null
                ? new CsvRow(header, Where(reader.LineNumber), reader.Current.ToArray(), Explain(malformed))
                : new CsvRow(header, Where(tooLong.LineNumber), [], TooLong);
        }
    }

    /// <summary>About how many rows there are, for a progress bar.</summary>
    public async Task<long> EstimateRowsAsync(CancellationToken token)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        var buffer = new byte[1 << 20];
        var lines = 0L;
        while (await stream.ReadAsync(buffer, token) is var count and > 0)
            lines += buffer.AsSpan(0, count).Count((byte)'\n');
        return lines - 1;
    }

    private CsvHeader ParseHeader()
    {
        try
        {
            using var reader = Open(_ => { });
            return new CsvHeader([.. reader.Headers], reader.Separator);
        }
        catch (CsvFormatException exception)
        {
            throw new UserError($"{path}:1: no header row can be read: {exception.Message} Is this a CSV file?", exception);
        }
    }

    private CsvReader Open(Action<CsvMalformedRecord> onMalformed) => CsvReader.FromFile(
        path, new CsvReaderOptions { TrackLineNumbers = true, MaxRecordSize = LongestRowBytes, OnMalformedRecord = found => onMalformed(found) });

    private string Where(long line) => FormattableString.Invariant($"{Path.GetFileName(path)}:{line}");

    private static readonly string TooLong = FormattableString.Invariant(
        $"the row has more than {LongestRowBytes} bytes, perhaps because a quote is never closed; the table was not read any further");

    // A quote within an unquoted cell (6" boot) is read as it stands.
    private static string? Explain(CsvMalformedReason? reason) => reason switch
    {
        CsvMalformedReason.TextAfterClosingQuote => "a cell goes on after its closing quote; quotes inside a quoted cell must be doubled",
        CsvMalformedReason.UnterminatedQuote => "a quoted cell is never closed, so that the rest of the table belongs to it",
        _ => null,
    };
}
