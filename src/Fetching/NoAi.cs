namespace ShoeData.Fetching;

/// <summary>
/// Whether an answer says that it is not for training: <c>noai</c> or <c>noimageai</c> in <c>X-Robots-Tag</c> or in a page's
/// <c>meta</c> element, to everybody or to us by name.
/// </summary>
public static class NoAi
{
    // Directives that have a value of their own; what stands before any other colon is a crawler's name.
    private static readonly string[] Valued = ["unavailable_after", "max-snippet", "max-image-preview", "max-video-preview"];

    /// <summary>The directive that keeps us off; null when there is none.</summary>
    /// <param name="product">Our name, as robots.txt would say it.</param>
    public static string? Objection(IEnumerable<KeyValuePair<string, string>> headers, string product) => headers
        .Where(header => header.Key.Equals("X-Robots-Tag", StringComparison.OrdinalIgnoreCase))
        .Select(header => Objection(header.Value, product))
        .FirstOrDefault(found => found is not null);

    /// <param name="directives">Joined by commas: <c>noindex, ShoeData: noai, otherbot: noimageai</c>.</param>
    public static string? Objection(string directives, string product)
    {
        var ours = true;
        foreach (var part in directives.Split(','))
        {
            var colon = part.IndexOf(':', StringComparison.Ordinal);
            var name = colon < 0 ? "" : part[..colon].Trim();
            var named = colon >= 0 && !Valued.Contains(name, StringComparer.OrdinalIgnoreCase);
            if (named)
                ours = name is "*" || name.Equals(product, StringComparison.OrdinalIgnoreCase);
            var directive = (named ? part[(colon + 1)..] : part).Trim().ToLowerInvariant();
            if (ours && directive is "noai" or "noimageai")
                return directive;
        }

        return null;
    }
}
