using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ShoeData;

/// <summary>A finished name is a finished file: everything is written to <c>name.tmp</c>, flushed and renamed.</summary>
public static class AtomicFile
{
    public const string TemporarySuffix = ".tmp";

    public static async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken token = default)
    {
        await using var file = new PendingFile(path);
        await write(file.Stream);
        await file.KeepAsync(token);
    }

    /// <summary>
    /// Renames into place without flushing: for many small files, followed by one <see cref="DiskFlush"/> before anything vouches for them.
    /// </summary>
    public static void WriteUnflushed(string path, ReadOnlySpan<byte> bytes)
    {
        Directory.CreateDirectory(FolderOf(path));
        var temporary = path + TemporarySuffix;
        File.WriteAllBytes(temporary, bytes);
        File.Move(temporary, path, overwrite: true);
    }

    /// <summary>The folder a file lies in, absolute.</summary>
    public static string FolderOf(string path) => Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";

    public static Task WriteBytesAsync(string path, ReadOnlyMemory<byte> bytes, CancellationToken token = default) =>
        WriteAsync(path, stream => stream.WriteAsync(bytes, token).AsTask(), token);

    public static Task WriteTextAsync(string path, string text, CancellationToken token = default) =>
        WriteBytesAsync(path, Encoding.UTF8.GetBytes(text), token);

    /// <summary>Writes one JSON document, ended by a newline.</summary>
    public static Task WriteJsonAsync<T>(string path, T value, JsonTypeInfo<T> type, CancellationToken token = default) => WriteAsync(path, async stream =>
    {
        await JsonSerializer.SerializeAsync(stream, value, type, token);
        stream.WriteByte((byte)'\n');
    }, token);
}
