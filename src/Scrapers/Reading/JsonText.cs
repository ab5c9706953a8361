using System.Text;
using System.Text.Json;

namespace ShoeData.Scrapers.Reading;

/// <summary>Parses a shop's JSON within limits.</summary>
internal static class JsonText
{
    /// <summary>No shop nests deeper; text nested a thousand times deeper is refused instead of filling the stack.</summary>
    private const int Deepest = 128;

    /// <exception cref="JsonException">It is no JSON, cut off, or nested too deep.</exception>
    public static JsonDocument Parse(string text) => JsonDocument.Parse(
        text.AsMemory().TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });

    /// <summary>The one value with which the text begins; what follows it is not looked at.</summary>
    /// <exception cref="JsonException">It is no JSON, cut off, or nested too deep.</exception>
    public static JsonDocument ParseFirst(string text)
    {
        var options = new JsonReaderOptions { MaxDepth = Deepest, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), options);
        return JsonDocument.ParseValue(ref reader);
    }
}
