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

    public static string KnownPlaces => string.Join(", ", Known.Select(shape => shape.Cards));

    /// <summary>The shape a page has; a list that is null is the one past the end. Null when it has none of them.</summary>
    public static NikeShape? Of(JsonElement page) =>
        Known.FirstOrDefault(shape => page.At(shape.Cards)?.ValueKind is JsonValueKind.Array)
        ?? Known.FirstOrDefault(shape => page.At(shape.Cards)?.ValueKind is JsonValueKind.Null);
}
