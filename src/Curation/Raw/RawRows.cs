using System.Text.Json.Serialization.Metadata;

namespace ShoeData.Curation.Raw;

/// <summary>The rows of one kind of manifest, one source's behind the other's.</summary>
internal sealed class RawRows<T> : IDisposable
{
    private readonly List<RowFile<T>> _files = [];
    private readonly List<int> _firsts = [];

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

    public T this[int row] => _files[FileOf(row)][row - _firsts[FileOf(row)]];

    public RawKey KeyOf(int row) => _files[FileOf(row)].Part(row - _firsts[FileOf(row)], CurationJson.Default.RawKey);

    public void Dispose() => _files.ForEach(file => file.Dispose());

    // An empty one begins where the next one does.
    private int FileOf(int row) => _firsts.FindLastIndex(first => first <= row);
}
