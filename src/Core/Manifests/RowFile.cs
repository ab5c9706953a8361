using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Win32.SafeHandles;

namespace ShoeData;

/// <summary>
/// The rows of a manifest where they lie, from <see cref="Manifest"/>: each is read when it is asked for, and only its place, eight bytes, is in memory. May be read from several threads at once.
/// </summary>
public sealed class RowFile<T> : IReadOnlyList<T>, IDisposable
{
    private const int BufferBytes = 1 << 16;
    private const byte EndOfLine = (byte)'\n';

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly JsonTypeInfo<T> _type;
    private readonly Lock _gate = new();
    private readonly ThreadLocal<Stretch> _stretches = new(() => new Stretch());

    // Where each row begins, and behind the last one where another would.
    private readonly List<long> _starts = [];

    internal RowFile(string path, SafeFileHandle file, JsonTypeInfo<T> type)
    {
        (_path, _file, _type) = (path, file, type);
        FindRows();
    }

    public int Count => _starts.Count - 1;

    /// <exception cref="UserError">The line is not a row of this kind; names <c>file:line</c>.</exception>
    public T this[int index] => Part(index, _type);

    /// <summary>Adds a row, if the file was opened for that; from any thread, but not while others are read.</summary>
    /// <returns>Its index.</returns>
    public int Add(T row)
    {
        using var lines = new ManifestLines<T>(_type);
        var line = lines.Of(row);
        lock (_gate)
        {
            var start = _starts[^1];
            RandomAccess.Write(_file, line.Span, start);
            _starts.Add(start + line.Length);
            return Count - 1;
        }
    }

    /// <summary>Those members of a row that another type has, too.</summary>
    /// <inheritdoc cref="this"/>
    public TPart Part<TPart>(int index, JsonTypeInfo<TPart> type) => Read(index, line => Manifest.Parse(line, type, _path, index + 1));

    /// <summary>The text of a row, with its end of line.</summary>
    public byte[] LineOf(int index) => Read(index, line => (byte[])[.. line, EndOfLine]);

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        _file.Dispose();
        _stretches.Dispose();
    }

    private TResult Read<TResult>(int index, Func<ReadOnlySpan<byte>, TResult> read)
    {
        var line = (_stretches.Value ??= new Stretch()).Read(_file, _starts[index], (int)(_starts[index + 1] - _starts[index]));
        // The last line of a file may lack its end.
        return read(line[^1] == EndOfLine ? line[..^1] : line);
    }

    private void FindRows()
    {
        var buffer = new byte[BufferBytes];
        var (at, read) = (0L, RandomAccess.Read(_file, buffer, 0));
        _starts.Add(buffer.AsSpan(0, read).StartsWith(Manifest.Mark) ? Manifest.Mark.Length : 0);
        for (; read > 0; read = RandomAccess.Read(_file, buffer, at))
        {
            for (var (from, found) = (0, 0); (found = buffer.AsSpan(from, read - from).IndexOf(EndOfLine)) >= 0; from += found + 1)
                _starts.Add(at + from + found + 1);
            at += read;
        }

        if (at > _starts[^1])
            _starts.Add(at);
        _starts.TrimExcess();
    }

    /// <summary>What one thread has read of the file. Where it goes from row to row, many are read at once; elsewhere one, as it may be the only one.</summary>
    private sealed class Stretch
    {
        private byte[] _bytes = [];
        private long _start;
        private int _length;

        // Where the row ends that was asked for last.
        private long _last = -1;

        public ReadOnlySpan<byte> Read(SafeFileHandle file, long start, int length)
        {
            if (start < _start || start + length > _start + _length)
                Fill(file, start, start == _last ? Math.Max(length, BufferBytes) : length, length);
            _last = start + length;
            return _bytes.AsSpan((int)(start - _start), length);
        }

        // The file may end before all that would be read at once.
        private void Fill(SafeFileHandle file, long start, int most, int least)
        {
            if (_bytes.Length < most)
                _bytes = new byte[most];
            (_start, _length) = (start, 0);
            for (var got = -1; _length < least && got != 0; _length += got)
                got = RandomAccess.Read(file, _bytes.AsSpan(_length, most - _length), start + _length);
        }
    }
}
