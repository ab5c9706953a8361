using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ShoeData;

/// <summary>JSON Lines files: strict to read, row by row; sorted and atomic to write.</summary>
public static class Manifest
{
    private const int BufferBytes = 1 << 17;

    /// <summary>Reads row by row.</summary>
    /// <exception cref="UserError">The file is missing, or a line of it is not a row of this kind; names <c>file:line</c>.</exception>
    public static async IAsyncEnumerable<T> ReadAsync<T>(
        string path, JsonTypeInfo<T> type, [EnumeratorCancellation] CancellationToken token = default)
    {
        ThrowIfMissing(path);
        var file = new FileStream(path, new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 });
        var reader = PipeReader.Create(file, new StreamPipeReaderOptions(bufferSize: BufferBytes));
        try
        {
            for (var (number, more) = (0, true); more;)
            {
                var read = await reader.ReadAsync(token);
                var left = number == 0 ? Utf8Mark.Skip(read.Buffer) : read.Buffer;
                while (NextLine(ref left, read.IsCompleted) is { } line)
                    yield return Parse(line.IsSingleSegment ? line.FirstSpan : line.ToArray(), type, path, ++number);
                reader.AdvanceTo(left.Start, left.End);
                more = !read.IsCompleted;
            }
        }
        finally
        {
            // Gives its buffers back, and closes the file.
            await reader.CompleteAsync();
        }
    }

    /// <summary>Reads the whole manifest.</summary>
    /// <inheritdoc cref="ReadAsync"/>
    public static async Task<IReadOnlyList<T>> ReadAllAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken token = default) =>
        await ReadAsync(path, type, token).ToListAsync(token);

    /// <summary>The rows of a manifest where they lie. What is written to it later is not seen.</summary>
    /// <exception cref="UserError">The file is missing.</exception>
    public static RowFile<T> Open<T>(string path, JsonTypeInfo<T> type)
    {
        ThrowIfMissing(path);
        return new RowFile<T>(path, File.OpenHandle(path, share: FileShare.ReadWrite | FileShare.Delete), type);
    }

    /// <summary>Room for rows that are only wanted for a while. Their file has no name, so that nothing is left of it whatever happens.</summary>
    /// <param name="path">A name in the folder that has room for them.</param>
    public static RowFile<T> Temporary<T>(string path, JsonTypeInfo<T> type)
    {
        var name = $"{path}.rows{AtomicFile.TemporarySuffix}";
        return new RowFile<T>(name, NamelessFile.Open(name), type);
    }

    /// <summary>Writes rows that are in memory, in ordinal order of their keys, and renames the finished file into place. Those that come bit by bit: <see cref="ManifestWriter{T}"/>, or <see cref="OrderedManifest{T}"/>.</summary>
    /// <param name="key">Makes rows comparable; rows of equal key are ordered by their text.</param>
    public static async Task WriteAsync<T>(
        string path, IEnumerable<T> rows, JsonTypeInfo<T> type, Func<T, string> key, CancellationToken token = default)
    {
        T[] ordered = [.. rows];
        var keys = Array.ConvertAll(ordered, row => key(row));
        Array.Sort(keys, ordered, StringComparer.Ordinal);
        await AtomicFile.WriteAsync(path, async stream =>
        {
            using var lines = new ManifestLines<T>(type);
            for (var (from, to) = (0, 0); from < ordered.Length; from = to)
            {
                for (to = from + 1; to < keys.Length && keys[to] == keys[from];)
                    to++;
                if (to == from + 1)
                    await stream.WriteAsync(lines.Of(ordered[from]), token);
                else
                    await WriteEqualAsync(stream, ordered[from..to], lines, token);
            }
        }, token);
    }

    internal static void ThrowIfMissing(string path)
    {
        if (!File.Exists(path))
            throw new UserError($"{path}: this manifest does not exist; run the stage that writes it first.");
    }

    /// <summary>Writes rows that come in the order of their keys already, no two of the same.</summary>
    public static async Task WriteOrderedAsync<T>(string path, IEnumerable<T> rows, JsonTypeInfo<T> type, Func<T, string> key, CancellationToken token = default)
    {
        await using var manifest = new OrderedManifest<T>(path, type, key);
        foreach (var row in rows)
            await manifest.AddAsync(row, token);
        await manifest.KeepAsync(token);
    }

    private static async Task WriteEqualAsync<T>(Stream stream, T[] rows, ManifestLines<T> lines, CancellationToken token)
    {
        foreach (var line in rows.Select(row => lines.Of(row).ToArray()).Order(Comparer<byte[]>.Create((one, other) => one.AsSpan().SequenceCompareTo(other))))
            await stream.WriteAsync(line, token);
    }

    // The last line may lack its end.
    private static ReadOnlySequence<byte>? NextLine(ref ReadOnlySequence<byte> left, bool isLast)
    {
        var end = left.PositionOf((byte)'\n');
        if (end is null && (!isLast || left.IsEmpty))
            return null;
        var line = left.Slice(left.Start, end ?? left.End);
        left = end is { } there ? left.Slice(left.GetPosition(1, there)) : left.Slice(left.End);
        return line;
    }

    /// <summary>A row of the line at a number, from 1.</summary>
    internal static T Parse<T>(ReadOnlySpan<byte> line, JsonTypeInfo<T> type, string path, int number)
    {
        try
        {
            return JsonSerializer.Deserialize(line, type)
                ?? throw new UserError($"{path}:{number}: the line is 'null', a {typeof(T).Name} was wanted; rerun the stage that writes this file with --force.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{path}:{number}: {JsonErrorText.Of(exception)}; rerun the stage that writes this file with --force.", exception);
        }
    }
}
