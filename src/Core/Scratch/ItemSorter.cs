using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ShoeData;

/// <summary>Sorts any number of items of one size in bounded memory: full buffers are sorted and spilled to a file without a name, then merged.</summary>
public sealed class ItemSorter<T> : IDisposable
    where T : unmanaged, IComparable<T>
{
    private const int BufferBytes = 1 << 22;
    private const int BytesAtOnce = 1 << 15;

    private static readonly int MostInBuffer = BufferBytes / Unsafe.SizeOf<T>();

    private readonly string _path;
    private readonly List<T> _buffer = [];
    private SafeFileHandle? _file;
    private int _spills;
    private bool _isSorted = true;

    internal ItemSorter(string path) => _path = path;

    public void Add(T item)
    {
        _isSorted = _isSorted && (_buffer.Count == 0 || _buffer[^1].CompareTo(item) <= 0);
        _buffer.Add(item);
        if (_buffer.Count == MostInBuffer)
            Spill();
    }

    /// <summary>All items in order. May be asked for again and again, once all are added.</summary>
    public IEnumerable<T> Sorted()
    {
        SortBuffer();
        return _spills == 0 ? _buffer : SortedMerge.Of(Enumerable.Range(0, _spills).Select(Spilled).Append(_buffer));
    }

    /// <summary>Nothing of it can be read any more.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        _buffer.Clear();
        _buffer.TrimExcess();
    }

    private void SortBuffer()
    {
        if (!_isSorted)
            CollectionsMarshal.AsSpan(_buffer).Sort();
        _isSorted = true;
    }

    private void Spill()
    {
        SortBuffer();
        _file ??= NamelessFile.Open(_path);
        RandomAccess.Write(_file, MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(_buffer)), PlaceOf(_spills++, 0));
        _buffer.Clear();
    }

    private IEnumerable<T> Spilled(int spill)
    {
        var items = new T[Math.Max(1, BytesAtOnce / Unsafe.SizeOf<T>())];
        for (var (first, count) = (0, 0); first < MostInBuffer; first += count)
        {
            count = Math.Min(items.Length, MostInBuffer - first);
            Read(spill, first, items.AsSpan(0, count));
            for (var at = 0; at < count; at++)
                yield return items[at];
        }
    }

    private void Read(int spill, int first, Span<T> items)
    {
        var bytes = MemoryMarshal.AsBytes(items);
        for (var (read, got) = (0, -1); read < bytes.Length && got != 0; read += got)
            got = RandomAccess.Read(_file ?? throw new ObjectDisposedException(nameof(ItemSorter<>)), bytes[read..], PlaceOf(spill, first) + read);
    }

    private static long PlaceOf(int spill, int item) => (((long)spill * MostInBuffer) + item) * Unsafe.SizeOf<T>();
}
