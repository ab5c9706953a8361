using System.Text.Encodings.Web;
using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary>
/// <c>split.lock</c>: the split of every style that was ever placed, so that no style moves when data is added, and one that was removed
/// comes back to its place. Deleting the file splits anew.
/// </summary>
internal static class SplitLock
{
    internal static readonly CurationJson Json = new(new JsonSerializerOptions(CurationJson.Default.Options)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    /// <exception cref="UserError">The file is there but cannot be read.</exception>
    public static async Task<IReadOnlyDictionary<string, Split>> ReadAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path))
            return new Dictionary<string, Split>();
        try
        {
            await using var stream = File.OpenRead(path);
            return await JsonSerializer.DeserializeAsync(stream, Json.SortedDictionaryStringSplit, token)
                ?? throw new UserError($"{path}: it is 'null'; delete it to split anew.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{path}: {exception.Message} Restore it from a copy, or delete it to split anew.", exception);
        }
    }

    public static Task WriteAsync(string path, SortedDictionary<string, Split> splits, CancellationToken token) =>
        AtomicFile.WriteJsonAsync(path, splits, Json.SortedDictionaryStringSplit, token);
}
