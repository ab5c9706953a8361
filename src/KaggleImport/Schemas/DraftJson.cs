using System.Text.Encodings.Web;
using System.Text.Json;

namespace ShoeData.KaggleImport;

/// <summary>JSON for a person to read: an apostrophe stays one.</summary>
internal static class DraftJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
