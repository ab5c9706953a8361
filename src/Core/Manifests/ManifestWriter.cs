using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ShoeData;

/// <summary>A manifest that is written row by row, in any order; it appears, sorted, when it is completed, else not at all.</summary>
/// <param name="key">Makes rows comparable; rows of equal key are ordered by their text.</param>
public sealed class ManifestWriter<T>(string path, JsonTypeInfo<T> type, Func<T, string> key) : IDisposable
{
    private static readonly byte[] NewLine = "\n"u8.ToArray();
    private readonly LineSorter _sorter = new(path);

    public Task AddAsync(T row, CancellationToken token = default) =>
        _sorter.AddAsync(key(row), JsonSerializer.SerializeToUtf8Bytes(row, type), token);

    /// <summary>Gives the rows so far their final name.</summary>
    public Task CompleteAsync(CancellationToken token = default) => AtomicFile.WriteAsync(path, async stream =>
    {
        foreach (var line in _sorter.Sorted(token))
        {
            await stream.WriteAsync(line, token);
            await stream.WriteAsync(NewLine, token);
        }
    }, token);

    public void Dispose() => _sorter.Dispose();
}
