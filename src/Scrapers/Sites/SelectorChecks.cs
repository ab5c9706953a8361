using AngleSharp.Css.Parser;
using AngleSharp.Dom;

namespace ShoeData.Scrapers.Sites;

/// <summary>Checks a site's selectors and patterns before anything is asked.</summary>
internal static class SelectorChecks
{
    public static IEnumerable<string> Problems(TileSelectors selectors)
    {
        if (!IsSelector(selectors.Tile))
            yield return $"selectors.tile is '{selectors.Tile}', a CSS selector was wanted.";
        foreach (var (name, field) in Fields(selectors))
        {
            if (field is null)
                continue;
            if (field.At.Length > 0 && !IsSelector(field.At))
                yield return $"selectors.{name}.at is '{field.At}', a CSS selector was wanted, or nothing for the tile itself.";
            if (field.Pattern is { } pattern && SiteFile.WhyNoPattern(pattern) is { } why)
                yield return $"selectors.{name}.pattern is no regular expression: {why}";
        }
    }

    private static IReadOnlyList<(string Name, FieldSelector? Field)> Fields(TileSelectors selectors) =>
    [
        ("title", selectors.Title), ("sku", selectors.Sku), ("list_price", selectors.ListPrice), ("sale_price", selectors.SalePrice),
        ("currency", selectors.Currency), ("image", selectors.Image), ("link", selectors.Link), ("brand", selectors.Brand),
        ("colour", selectors.Colour), ("wearer", selectors.Wearer), ("model", selectors.Model), ("family", selectors.Family),
        ("wall_wearer", selectors.WallWearer), ("total", selectors.Total), ("next", selectors.Next),
    ];

    private static bool IsSelector(string text)
    {
        try
        {
            return new CssSelectorParser().ParseSelector(text) is not null;
        }
        catch (DomException)
        {
            return false;
        }
    }
}
