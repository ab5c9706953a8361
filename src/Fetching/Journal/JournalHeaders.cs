namespace ShoeData.Fetching;

/// <summary>The headers of an answer that a journal keeps; no cookies among them.</summary>
internal static class JournalHeaders
{
    private static readonly string[] Names =
    [
        "Access-Control-Allow-Credentials", "Access-Control-Allow-Origin", "Access-Control-Expose-Headers", "Content-Type", "ETag", "Last-Modified", "X-Robots-Tag",
    ];

    /// <summary>In the order of their names; a header that came more than once is joined by commas.</summary>
    public static SortedDictionary<string, string> Kept(IReadOnlyList<KeyValuePair<string, string>> headers)
    {
        var kept = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            var values = headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value).ToList();
            if (values.Count > 0)
                kept[name] = string.Join(", ", values);
        }

        return kept;
    }

    public static Validators Validators(IReadOnlyDictionary<string, string> headers) =>
        new(headers.GetValueOrDefault("ETag"), headers.GetValueOrDefault("Last-Modified"));
}
