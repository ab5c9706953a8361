using System.Collections;
using System.Text.Json.Serialization.Metadata;
using Microsoft.Win32.SafeHandles;

namespace ShoeData;

/// <summary>
/// The rows of a manifest where they lie, from <see cref="Manifest"/>: each is read when it is asked for, and of eight the place of one is in memory. May be read from several threads at once.
/// </summary>
public sealed class RowFile<T> : IReadOnlyList<T>, IDisposable
{
    private const int BufferBytes = 1 << 16;
    private const int RowsOfPlace = 8;
    private const byte EndOfLine = (byte)'\n';

    private readonly string _path;
    private readonly SafeFileHandle _file;
    private readonly JsonTypeInfo<T> _type;
    private readonly Lock _gate = new();
    private readonly ThreadLocal<Stretch> _stretches = new(() => new Stretch());
    private readonly ThreadLocal<ManifestLines<T>?> _lines = new(trackAllValues: true);

    // Where the first of every eight rows begins.
    private readonly List<long> _places = [];

    // Where another row would begin.
    private long _end;

    internal RowFile(string path, SafeFileHandle file, JsonTypeInfo<T> type)
    {
        (_path, _file, _type) = (path, file, type);
        FindRows();
    }

    public int Count { get; private set; }

    /// <exception cref="UserError">The line is not a row of this kind; names <c>file:line</c>.</exception>
    public T this[int index] => Part(index, _type);

    /// <summary>Adds a row, if the file was opened for that; from any thread, but not while others are read.</summary>
    /// <returns>Its index.</returns>
    public int Add(T row)
    {
        var line = (_lines.Value ??= new ManifestLines<T>(_type)).Of(row);
        lock (_gate)
        {
            RandomAccess.Write(_file, line.Span, _end);
            EndRow(_end + line.Length);
            return Count - 1;
        }
    }

    /// <summary>Those members of a row that another type has, too.</summary>
    /// <inheritdoc cref="this"/>
    public TPart Part<TPart>(int index, JsonTypeInfo<TPart> type) => Manifest.Parse(Line(index), type, _path, index + 1);

    /// <summary>Writes the text of a row, with its end of line.</summary>
    public void CopyTo(Stream stream, int index)
    {
        stream.Write(Line(index));
        stream.WriteByte(EndOfLine);
    }

    public IEnumerator<T> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public void Dispose()
    {
        _file.Dispose();
        _stretches.Dispose();
        foreach (var lines in _lines.Values)
            lines?.Dispose();
        _lines.Dispose();
    }

    // Holds until this thread reads another.
    private ReadOnlySpan<byte> Line(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        var place = index / RowsOfPlace;
        var stretch = _stretches.Value ??= new Stretch();
        stretch.Find(_file, index, place * RowsOfPlace, _places[place], place + 1 < _places.Count ? _places[place + 1] : _end);
        return stretch.Next();
    }

    private void EndRow(long end)
    {
        if (Count++ % RowsOfPlace == 0)
            _places.Add(_end);
        _end = end;
    }

    private void FindRows()
    {
        var buffer = new byte[BufferBytes];
        var (at, read) = (0L, RandomAccess.Read(_file, buffer, 0));
        _end = Utf8Mark.LengthAt(buffer.AsSpan(0, read));
        for (; read > 0; read = RandomAccess.Read(_file, buffer, at))
        {
            for (var (from, found) = (0, 0); (found = buffer.AsSpan(from, read - from).IndexOf(EndOfLine)) >= 0; from += found + 1)
                EndRow(at + from + found + 1);
            at += read;
        }

        if (at > _end)
            EndRow(at);
        _places.TrimExcess();
    }

    /// <summary>What one thread has read of the file. Where it goes from row to row, many are read at once; elsewhere those beside the one that is asked for.</summary>
    private sealed class Stretch
    {
        private byte[] _bytes = [];

        // Where the bytes begin in the file, and how many there are.
        private long _start;
        private int _length;

        // The row that begins at this byte.
        private int _row = -1;
        private int _at;

        /// <summary>Goes to the beginning of a row.</summary>
        /// <param name="first">A row at or before it, which begins at <paramref name="start"/>.</param>
        /// <param name="end">Where it has ended for certain.</param>
        public void Find(SafeFileHandle file, int index, int first, long start, long end)
        {
            if (_row < first || _row > index)
            {
                var isRead = start >= _start && end <= _start + _length;
                _row = first;
                _at = isRead ? (int)(start - _start) : 0;
                if (!isRead)
                    Fill(file, start, end, 0);
            }
            else if (end > _start + _length)
            {
                Fill(file, _start + _at, end, index == _row ? BufferBytes : 0);
            }

            while (_row < index)
                Next();
        }

        /// <summary>The row found, without its end of line; from then on the next one is found.</summary>
        public ReadOnlySpan<byte> Next()
        {
            var rest = _bytes.AsSpan(_at, _length - _at);
            // The last line of a file may lack its end.
            var line = rest.IndexOf(EndOfLine) is var length and >= 0 ? rest[..length] : rest;
            _at += Math.Min(rest.Length, line.Length + 1);
            _row++;
            return line;
        }

        // The file may end before all that would be read at once.
        private void Fill(SafeFileHandle file, long start, long end, int wanted)
        {
            var least = (int)(end - start);
            var most = Math.Max(least, wanted);
            if (_bytes.Length < most)
                _bytes = new byte[most];
            (_start, _at, _length) = (start, 0, 0);
            for (var got = -1; _length < least && got != 0; _length += got)
                got = RandomAccess.Read(file, _bytes.AsSpan(_length, most - _length), start + _length);
        }
    }
}
