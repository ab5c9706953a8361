namespace ShoeData.Scrapers.Reading;

/// <summary>Tells a person where a page's listings were found, what was left out, and what they lack.</summary>
internal static class ParseReport
{
    public static IEnumerable<string> Lines(ParsedPage page, string path)
    {
        var rejections = page.Rejections.ToList();
        yield return $"{path}: {Count(page.Listings.Count(), "listing")} of {Count(page.Cards, "product")}, read from {page.ReadFrom.ToSnakeCase()} ({page.Place})";
        yield return $"  products on the whole wall: {(page.Total is { } total ? $"{total}" : "the page does not say")}";
        yield return $"  next page: {page.Next ?? "none"}";
        yield return $"  left out: {rejections.Count}";
        foreach (var rejection in rejections)
            yield return $"    {rejection.Reason.ToSnakeCase()} {rejection.ListingId ?? "-"}: {rejection.Detail} ({rejection.Where})";
        yield return "  said by the shop, of what could be a listing:";
        foreach (var field in FieldCoverage.Of(page.Tiles))
            yield return $"    {(field.IsFull ? "all " : "    ")}{field}";
    }

    private static string Count(int number, string noun) => $"{number} {noun}{(number == 1 ? "" : "s")}";
}
