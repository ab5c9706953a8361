using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Adidas;

/// <summary>Reads adidas' listing: the answer of its interface, and the state that its pages carry.</summary>
internal static class AdidasWall
{
    private static readonly IReadOnlyList<string> Lists =
        ["raw.itemList.items", "itemList.items", "plp.itemList.items", "props.pageProps.products", "pageProps.products"];

    public static ShopFormat Format { get; } = new(Read, string.Join(", ", Lists));

    private static ParsedPage? Read(JsonElement page, PageScope scope)
    {
        if (ProductList.Find(page, Lists, AdidasItem.IsOne) is not { } list)
            return null;
        var (wall, total) = (WallWearer(page), list.Owner.Count("count", "info.count", "total"));
        return new ParsedPage
        {
            Place = list.Path,
            Tiles = [.. list.Items.Select((item, at) => OfferRules.Read(scope, $"{scope.Where}, item {at + 1}", () => AdidasItem.Read(item, scope, wall)))],
            Cards = list.Items.Count,
            Next = list.Items.Count == 0 ? null : NextAddress.ByOffset(scope.Address, "start", Start(list, scope) + Step(list, scope), total),
            Total = total,
        };
    }

    private static int Start(ProductList list, PageScope scope) => list.Owner.Count("startIndex", "info.startIndex") ?? NextAddress.Number(scope.Address, "start") ?? 0;

    private static int Step(ProductList list, PageScope scope) =>
        list.Owner.Count("viewSize", "info.viewSize") is { } size and > 0 ? size : scope.Site.PageSize > 0 ? scope.Site.PageSize : list.Items.Count;

    // The filter "men" is on the whole wall; a wall of several tells nothing about one article.
    private static Wearer WallWearer(JsonElement page)
    {
        var filters = page.Objects("raw.appliedFilters").Concat(page.Objects("appliedFilters"))
            .Where(filter => filter.Text("on") is { } on && (on.Contains("gender", StringComparison.OrdinalIgnoreCase) || on.Contains("age", StringComparison.OrdinalIgnoreCase)))
            .Select(filter => WearerRules.Read(filter.Text("nonLocalizedValue", "value")))
            .Distinct().ToList();
        return filters is [var one] ? one : Wearer.Unknown;
    }
}
