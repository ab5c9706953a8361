namespace ShoeData.Storefront;

/// <summary>Cuts the wall into pages.</summary>
internal static class WallPager
{
    public static WallPage Page(IReadOnlyList<WallProduct> wall, WallQuery query)
    {
        // Compared before it is added to, as an anchor may be as large as a number can be.
        var start = Math.Min(query.Anchor, wall.Count);
        var end = Math.Min(start + query.Count, wall.Count);
        var pages = new WallPages(
            end < wall.Count ? (query with { Anchor = end }).Endpoint : "",
            start > 0 ? (query with { Anchor = Math.Max(0, start - query.Count) }).Endpoint : "",
            (wall.Count + query.Count - 1) / query.Count,
            wall.Count);
        return new WallPage(start < end ? [.. wall.Skip(start).Take(query.Count)] : null, pages);
    }
}
