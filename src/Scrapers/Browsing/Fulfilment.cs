using Microsoft.Playwright;
using ShoeData.Fetching;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Between what the browser says of a request and what is said over the wire.</summary>
internal static class Fulfilment
{
    // Ours to say, or of the connection that the browser does not have.
    private static readonly string[] NotPassedOn =
    [
        "accept", "accept-encoding", "connection", "content-length", "cookie", "host", "if-modified-since", "if-none-match", "upgrade-insecure-requests", "user-agent",
    ];

    private static readonly string[] OfTheWire = ["connection", "content-encoding", "content-length", "keep-alive", "set-cookie", "transfer-encoding"];

    /// <summary>The headers of the page's own request, with the cookies of this visit.</summary>
    public static async Task<IReadOnlyList<KeyValuePair<string, string>>> HeadersAsync(IBrowserContext context, IRequest request)
    {
        var headers = request.Headers.Where(header => !NotPassedOn.Contains(header.Key, StringComparer.OrdinalIgnoreCase)
            && !header.Key.StartsWith("sec-", StringComparison.OrdinalIgnoreCase)).ToList();
        var cookies = await context.CookiesAsync([request.Url]);
        if (cookies.Count > 0)
            headers.Add(KeyValuePair.Create("Cookie", string.Join("; ", cookies.Select(cookie => $"{cookie.Name}={cookie.Value}"))));
        return headers;
    }

    public static RouteFulfillOptions Of(HttpAnswer answer) => new()
    {
        Status = answer.Status,
        Headers = answer.Headers.Where(header => !OfTheWire.Contains(header.Key, StringComparer.OrdinalIgnoreCase))
            .GroupBy(header => header.Key.ToLowerInvariant())
            .Select(group => KeyValuePair.Create(group.Key, string.Join(", ", group.Select(header => header.Value)))),
        BodyBytes = answer.Body.ToArray(),
    };
}
