using System.Text.Json.Serialization.Metadata;

namespace ShoeData.Curation.Raw;

/// <summary>The rows of one kind of manifest, one source's behind the other's: as every stage writes them in the order of their keys.</summary>
internal sealed class RawRows<T> : IDisposable
{
    private readonly List<RowFile<T>> _files = [];
    private readonly List<int> _firsts = [];

    // Null where the rows stand in order.
    private int[]? _order;

    /// <exception cref="UserError">A manifest is not there.</exception>
    public RawRows(IEnumerable<string> paths, JsonTypeInfo<T> type)
    {
        foreach (var path in paths)
        {
            _firsts.Add(Count);
            _files.Add(Manifest.Open(path, type));
            Count += _files[^1].Count;
        }
    }

    public int Count { get; }

    /// <summary>What row is whose, in order.</summary>
    public IEnumerable<RawKey> Keys => ParallelRows.Select(Count, at => Find(at, (file, row) => file.Part(row, CurationJson.Default.RawKey)));

    public T this[int at] => Find(at, (file, row) => file[row]);

    /// <summary>Puts rows in order that somebody wrote otherwise, those of one key as they stand; their keys are in memory meanwhile.</summary>
    public void Sort()
    {
        var keys = Keys.Select(key => key.Text).ToArray();
        _order = [.. Enumerable.Range(0, Count).OrderBy(row => keys[row], StringComparer.Ordinal)];
    }

    public void Dispose() => _files.ForEach(file => file.Dispose());

    private TResult Find<TResult>(int at, Func<RowFile<T>, int, TResult> read)
    {
        var row = _order?[at] ?? at;
        // An empty one begins where the next one does.
        var file = _firsts.FindLastIndex(first => first <= row);
        return read(_files[file], row - _firsts[file]);
    }
}
