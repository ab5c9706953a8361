using System.Text;
using System.Text.Json;

namespace ShoeData.Scrapers.Asking.Har;

/// <summary>Reads the answers of a HAR file, ours or that of a browser's developer tools.</summary>
internal static class HarReader
{
    // The body is recorded unpacked and whole.
    private static readonly string[] OfTheWire = ["Content-Encoding", "Content-Length", "Transfer-Encoding"];

    /// <exception cref="KeyNotFoundException">A member is missing; other members of the wrong kind throw as well.</exception>
    public static IEnumerable<HarAnswer> Answers(JsonElement root)
    {
        foreach (var entry in root.GetProperty("log").GetProperty("entries").EnumerateArray())
        {
            var (request, response) = (entry.GetProperty("request"), entry.GetProperty("response"));
            if (request.GetProperty("method").GetString() is "GET" && Uri.TryCreate(request.GetProperty("url").GetString(), UriKind.Absolute, out var address))
                yield return new HarAnswer(HarScrub.Address(address), response.GetProperty("status").GetInt32(), [.. Headers(response)], Body(response));
        }
    }

    private static IEnumerable<KeyValuePair<string, string>> Headers(JsonElement response) => response.GetProperty("headers").EnumerateArray()
        .Select(header => KeyValuePair.Create(header.GetProperty("name").GetString() ?? "", header.GetProperty("value").GetString() ?? ""))
        .Where(header => !header.Key.StartsWith(':') && !OfTheWire.Contains(header.Key, StringComparer.OrdinalIgnoreCase));

    private static byte[] Body(JsonElement response)
    {
        var content = response.GetProperty("content");
        if (!content.TryGetProperty("text", out var text))
            return [];
        return content.TryGetProperty("encoding", out var encoding) && encoding.GetString() is "base64"
            ? text.GetBytesFromBase64()
            : Encoding.UTF8.GetBytes(text.GetString() ?? "");
    }
}
