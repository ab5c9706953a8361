using System.Net.Http.Headers;
using System.Text;

namespace ShoeData.Fetching;

/// <summary>An answer that came whole: status 2xx, unpacked, within its limits.</summary>
/// <param name="Address">Where it came from in the end, after all redirects.</param>
/// <param name="Headers">In the order they came; a name may stand there more than once.</param>
public sealed record HttpAnswer(Uri Address, int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, ReadOnlyMemory<byte> Body)
{
    public string? ContentType => Header("Content-Type");

    /// <summary>The media type alone, in lower case: <c>text/html</c>; empty when none is named.</summary>
    public string MediaType => ContentType?.Split(';')[0].Trim().ToLowerInvariant() ?? "";

    public Validators Validators => new(Header("ETag"), Header("Last-Modified"));

    /// <summary>The body as text, in the character set that was named, else as UTF-8.</summary>
    public string Text => Charset().GetString(Body.Span).TrimStart('\uFEFF');

    public string? Header(string name) =>
        Headers.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    private Encoding Charset()
    {
        try
        {
            return MediaTypeHeaderValue.TryParse(ContentType, out var type) && type.CharSet?.Trim('"') is { Length: > 0 } name
                ? Encoding.GetEncoding(name)
                : Encoding.UTF8;
        }
        catch (ArgumentException)
        {
            return Encoding.UTF8;
        }
    }
}
