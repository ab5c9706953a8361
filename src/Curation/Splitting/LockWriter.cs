using System.Text.Encodings.Web;
using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary>Writes a lock style by style.</summary>
/// <param name="json">Where to.</param>
internal sealed class LockWriter(Utf8JsonWriter json)
{
    private const int BytesAtOnce = 1 << 16;

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one JSON object, ended by a newline, and renames the finished file into place.</summary>
    /// <param name="members">Writes what is in it.</param>
    public static Task WriteAsync(string path, Func<LockWriter, Utf8JsonWriter, Task> members, CancellationToken token) => AtomicFile.WriteAsync(path, async stream =>
    {
        await using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            await members(new LockWriter(json), json);
            json.WriteEndObject();
        }

        stream.WriteByte((byte)'\n');
    }, token);

    /// <param name="styles">In ordinal order.</param>
    /// <param name="write">Writes one of them.</param>
    /// <exception cref="InvalidOperationException">A style belongs before the last one: a bug in the stage.</exception>
    public async Task AddAsync<T>(IEnumerable<KeyValuePair<string, T>> styles, Action<string, T> write, CancellationToken token)
    {
        string? last = null;
        foreach (var (style, value) in styles)
        {
            if (string.CompareOrdinal(last, style) >= 0)
                throw new InvalidOperationException($"'{style}' came after '{last}'.");
            last = style;
            write(style, value);
            if (json.BytesPending > BytesAtOnce)
                await json.FlushAsync(token);
        }
    }
}
