using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace ShoeData;

/// <summary>Rows as lines, one after another in the same memory.</summary>
internal sealed class ManifestLines<T>(JsonTypeInfo<T> type) : IDisposable
{
    private readonly ArrayBufferWriter<byte> _line = new();
    private readonly Utf8JsonWriter _json = new(Stream.Null, new JsonWriterOptions { Encoder = type.Options.Encoder, SkipValidation = true });

    /// <summary>The row with its end of line; holds until the next one is asked for.</summary>
    public ReadOnlyMemory<byte> Of(T row)
    {
        _line.ResetWrittenCount();
        _json.Reset(_line);
        JsonSerializer.Serialize(_json, row, type);
        _json.Flush();
        _line.Write("\n"u8);
        return _line.WrittenMemory;
    }

    public void Dispose() => _json.Dispose();
}
