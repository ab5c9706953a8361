using System.Collections;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace ShoeData;

/// <summary>
/// Items of one size by number, for which an array would grow too large: a megabyte of them is in memory, the others lie in a file without a name, which there is none of while all have room in memory.
/// Items may be read and set from several threads at once, and added by one.
/// </summary>
public sealed class Column<T> : IReadOnlyList<T>, IDisposable
    where T : unmanaged
{
    private const int PageBytes = 1 << 14;
    private const int Pages = 64;

    private static readonly int Shift = Math.Max(0, BitOperations.Log2((uint)(PageBytes / Unsafe.SizeOf<T>())));

    private readonly string _path;
    private readonly Lock _gate = new();

    // A page of the file has one place in memory: that of its number's remainder.
    private readonly Page[] _pages = [.. Enumerable.Range(0, Pages).Select(_ => new Page())];
    private SafeFileHandle? _file;

    internal Column(string path, int count) => (_path, Count) = (path, count);

    public int Count { get; private set; }

    public T this[int index]
    {
        get
        {
            var page = PageOf(index);
            lock (page)
                return ItemsOf(page, index)[index & ((1 << Shift) - 1)];
        }

        set
        {
            var page = PageOf(index);
            lock (page)
            {
                ItemsOf(page, index)[index & ((1 << Shift) - 1)] = value;
                page.IsChanged = true;
            }
        }
    }

    /// <returns>Its number.</returns>
    public int Add(T item)
    {
        this[Count++] = item;
        return Count - 1;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Nothing of it can be read any more.</summary>
    public void Dispose()
    {
        _file?.Dispose();
        Array.Clear(_pages);
    }

    private Page PageOf(int index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
        return _pages[(index >> Shift) % Pages];
    }

    private T[] ItemsOf(Page page, int index)
    {
        var number = index >> Shift;
        if (page.Number != number)
            Turn(page, number);
        return page.Items;
    }

    private void Turn(Page page, int number)
    {
        if (page.IsChanged)
            RandomAccess.Write(File, MemoryMarshal.AsBytes(page.Items.AsSpan()), PlaceOf(page.Number));
        else if (page.Items.Length == 0)
            page.Items = new T[1 << Shift];
        (page.Number, page.IsChanged) = (number, false);
        var bytes = MemoryMarshal.AsBytes(page.Items.AsSpan());
        var read = 0;
        for (var got = _file is null ? 0 : -1; read < bytes.Length && got != 0; read += got)
            got = RandomAccess.Read(File, bytes[read..], PlaceOf(number) + read);
        // What was never set is nowhere.
        bytes[read..].Clear();
    }

    private SafeFileHandle File
    {
        get
        {
            lock (_gate)
                return _file ??= NamelessFile.Open(_path);
        }
    }

    private static long PlaceOf(int page) => ((long)page << Shift) * Unsafe.SizeOf<T>();

    private sealed class Page
    {
        public int Number { get; set; } = -1;

        public bool IsChanged { get; set; }

        public T[] Items { get; set; } = [];
    }
}
