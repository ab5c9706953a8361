using System.Text.Json.Serialization.Metadata;

namespace ShoeData;

/// <summary>A manifest whose rows come in the order of their keys already, so that none is kept in memory; it appears when it is kept, else not at all.</summary>
/// <param name="key">Makes rows comparable; no two rows have the same.</param>
public sealed class OrderedManifest<T>(string path, JsonTypeInfo<T> type, Func<T, string> key) : IAsyncDisposable
{
    private readonly PendingFile _file = new(path);
    private readonly ManifestLines<T> _lines = new(type);
    private string? _last;

    /// <exception cref="InvalidOperationException">The row belongs before the last one: a bug in the stage.</exception>
    public ValueTask AddAsync(T row, CancellationToken token = default)
    {
        var place = key(row);
        if (string.CompareOrdinal(_last, place) >= 0)
            throw new InvalidOperationException($"{path}: '{place}' came after '{_last}'.");
        _last = place;
        return _file.Stream.WriteAsync(_lines.Of(row), token);
    }

    /// <summary>Gives the rows their final name.</summary>
    public Task KeepAsync(CancellationToken token = default) => _file.KeepAsync(token);

    public ValueTask DisposeAsync()
    {
        _lines.Dispose();
        return _file.DisposeAsync();
    }
}
