using System.Collections.Concurrent;

namespace ShoeData;

/// <summary>Room on the disk for what is too much for memory, until the run ends: columns by number, and sorters. Little of it is in memory, however much it is.</summary>
/// <param name="folder">The folder that has room.</param>
public sealed class Scratch(string folder) : IDisposable
{
    private readonly ConcurrentBag<IDisposable> _owned = [];
    private readonly string _path = Path.Combine(folder, $"scratch{AtomicFile.TemporarySuffix}");

    /// <summary>A column of so many items, all of them <c>default</c>; more can be added.</summary>
    public Column<T> Column<T>(int count = 0)
        where T : unmanaged => Own(new Column<T>(_path, count));

    /// <summary>A column of these items.</summary>
    public Column<T> Column<T>(IEnumerable<T> items)
        where T : unmanaged
    {
        var column = Column<T>();
        foreach (var item in items)
            column.Add(item);
        return column;
    }

    public ItemSorter<T> Sorter<T>()
        where T : unmanaged, IComparable<T> => Own(new ItemSorter<T>(_path));

    public void Dispose()
    {
        foreach (var one in _owned)
            one.Dispose();
    }

    private T Own<T>(T one)
        where T : IDisposable
    {
        _owned.Add(one);
        return one;
    }
}
