using CsvHelper;

namespace ShoeData.KaggleImport;

/// <summary>Reads a table from one place on, as far as its quotes hold; only the row at hand is in memory.</summary>
internal sealed class CsvSegment : IDisposable
{
    /// <summary>A longer row is measured, not read.</summary>
    private const int LongestRowBytes = 4_000_000;

    private readonly string _path;
    private readonly TablePlace _start;
    private readonly RowCells _cells;
    private readonly CsvReader _reader;
    private CsvMalformedReason? _malformed;
    private bool _onRow;

    /// <param name="path">A UTF-8 file.</param>
    public CsvSegment(string path, TablePlace start, RowCells cells)
    {
        (_path, _start, _cells) = (path, start, cells);
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan) { Position = start.Offset };
        _reader = CsvReader.Create(stream, Options(found => _malformed = found.Reason) with
        {
            HasHeader = start == TablePlace.Start,
            Separator = start == TablePlace.Start ? null : cells.Header.Separator,
            DetectSeparatorHint = start == TablePlace.Start,
        });
    }

    public static CsvReaderOptions Options(Action<CsvMalformedRecord>? onMalformed = null) => new()
    {
        TrackLineNumbers = true,
        MaxRecordSize = LongestRowBytes,
        OnMalformedRecord = onMalformed is null ? null : found => onMalformed(found),
    };

    /// <summary>The next row; null at the end of the table.</summary>
    public async ValueTask<CsvStep?> ReadAsync(CancellationToken token)
    {
        _malformed = null;
        var last = Here;
        try
        {
            _onRow = await _reader.ReadAsync(token);
            if (!_onRow)
                return null;
        }
        catch (CsvFormatException tooLong)
        {
            return TooLong(LineWalker.Skip(_path, last, _start.Line + tooLong.LineNumber - 1 - last.Line));
        }

        return Explain(_malformed) is { } broken ? Broken(broken) : new CsvStep(_cells.Read(_reader, Here.Line));
    }

    public void Dispose() => _reader.Dispose();

    private TablePlace Here => !_onRow ? _start : _start.Plus(new TablePlace(_reader.ByteOffset, _reader.LineNumber));

    // A quote that is not closed where it should be swallows the lines up to the next one: they are given back.
    private CsvStep Broken(string problem)
    {
        var spansLines = _reader.RawRecord.Contains((byte)'\n');
        return new CsvStep(
            _cells.Broken(Here.Line, spansLines ? $"{problem}; only this line was left out" : problem), spansLines ? LineWalker.Skip(_path, Here, 1) : null);
    }

    private CsvStep TooLong(TablePlace at)
    {
        var row = LongRow.Measure(_path, at, _cells.Header.Separator);
        var problem = row.End is null
            ? $"the quoted cell {_cells.Name(row.Column)} is never closed; only this line was left out"
            : FormattableString.Invariant($"{_cells.Name(row.Column)} has {row.CellBytes} bytes, a row of at most {LongestRowBytes} was wanted");
        return new CsvStep(_cells.Broken(at.Line, problem), row.End ?? LineWalker.Skip(_path, at, 1));
    }

    // A quote within an unquoted cell (6" boot) is read as it stands.
    private static string? Explain(CsvMalformedReason? reason) => reason switch
    {
        CsvMalformedReason.TextAfterClosingQuote => "a cell goes on after its closing quote; quotes inside a quoted cell must be doubled",
        CsvMalformedReason.UnterminatedQuote => "a quoted cell is never closed",
        _ => null,
    };
}
