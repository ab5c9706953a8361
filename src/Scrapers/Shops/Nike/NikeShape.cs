using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Nike;

/// <summary>One of the places in which Nike has put its products and its paging.</summary>
internal sealed record NikeShape(string Cards, string Paging)
{
    /// <summary>Answers of <c>/cic/browse/v2</c> with two names of the list, the state in the page, and what both became in 2024.</summary>
    private static readonly IReadOnlyList<NikeShape> Known =
    [
        new("data.products.products", "data.products.pages"),
        new("data.products.objects", "data.products.pages"),
        new("props.pageProps.initialState.Wall.products", "props.pageProps.initialState.Wall.pageData"),
        new("props.pageProps.initialState.Wall.productGroupings", "props.pageProps.initialState.Wall.pageData"),
        new("productGroupings", "pages"),
    ];

    public static string KnownPlaces => string.Join(", ", Paths);

    private static IReadOnlyList<string> Paths => [.. Known.Select(shape => shape.Cards)];

    /// <summary>The cards of a page. Null when it has none anywhere.</summary>
    public static ProductList? Find(JsonElement page) => ProductList.Find(page, Paths, IsCard);

    /// <summary>What the page says of the wall as a whole: <c>next</c>, <c>totalResources</c>.</summary>
    public static JsonElement? PagingOf(JsonElement page, ProductList list) => Known.FirstOrDefault(shape => shape.Cards == list.Path) is { } shape
        ? page.At(shape.Paging)
        : list.Owner.At("pages") ?? list.Owner.At("pageData") ?? list.Owner;

    private static bool IsCard(JsonElement item) =>
        item.Objects("colorways").Any() || item.Objects("products").Any(IsInline) || IsInline(item);

    private static bool IsInline(JsonElement item) => item.Text("productCode") is not null && item.At("copy") is not null;
}
