using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Reebok;

/// <summary>Reads Reebok's collection: the answer to <c>productSearch</c> in the state its pages carry, or alone.</summary>
internal static class ReebokWall
{
    private const string Search = "productSearch";

    private static readonly IReadOnlyList<string> Queries =
    [
        "props.initialProps.pageProps.initialApolloState.ROOT_QUERY", "props.pageProps.initialApolloState.ROOT_QUERY", "initialApolloState.ROOT_QUERY",
        "ROOT_QUERY", "data",
    ];

    public static ShopFormat Format { get; } = new(Read, $"{string.Join(", ", Queries)}, each with {Search}(...).results");

    private static ParsedPage? Read(JsonElement page, PageScope scope)
    {
        var answer = Queries.Select(path => page.At(path) is { } query ? Answer(query) : null).FirstOrDefault(found => found is not null);
        if (ProductList.Find(answer ?? page, ["results"], IsProduct) is not { } list)
            return null;
        var total = list.Owner.Count("query.total", "total", "totalCount");
        return new ParsedPage
        {
            Place = answer is null ? list.Path : $"{Search}(...).{list.Path}",
            Tiles = [.. list.Items.Select(item => Resolve(item, page)).SelectMany((item, at) => ReadProduct(item, scope, $"{scope.Where}, product {at + 1}"))],
            Cards = list.Items.Count,
            Next = list.Items.Count == 0 ? null : Next(list.Owner, scope, total),
            Total = total,
        };
    }

    private static IEnumerable<Tile> ReadProduct(JsonElement product, PageScope scope, string where)
    {
        var variants = ReebokVariant.Of(product);
        return variants.Select((variant, index) => OfferRules.Read(scope, $"{where}, variant {index + 1}", () => variant.Read(scope, ReebokVariant.FamilyOf(variants))));
    }

    // The member's name carries the question: productSearch({"category":"600000057",...}).
    private static JsonElement? Answer(JsonElement query) => query.ValueKind is JsonValueKind.Object
        ? query.EnumerateObject().Where(member => member.Name.StartsWith(Search, StringComparison.Ordinal)).Select(member => (JsonElement?)member.Value).FirstOrDefault()
        : null;

    private static bool IsProduct(JsonElement item) =>
        item.Text("productId") is not null && ((item.At("reqularPrice") ?? item.At("regularPrice")) is not null || item.Objects("variants").Any());

    // A cache may hold products once, and name them by reference where they stand.
    private static JsonElement Resolve(JsonElement item, JsonElement page)
    {
        if (item.Text("__ref") is not { } reference)
            return item;
        var caches = new[] { page.At("props.initialProps.pageProps.initialApolloState"), page.At("props.pageProps.initialApolloState"), page.At("initialApolloState"), page };
        return caches.OfType<JsonElement>().Where(cache => cache.ValueKind is JsonValueKind.Object)
            .Select(cache => cache.TryGetProperty(reference, out var found) ? found : item)
            .FirstOrDefault(found => found.At("__ref") is null, item);
    }

    private static string? Next(JsonElement owner, PageScope scope, int? total)
    {
        var (limit, offset) = (owner.Count("query.limit", "limit") ?? scope.Site.PageSize, owner.Count("query.offset", "offset") ?? 1);
        var page = NextAddress.Number(scope.Address, "page") ?? (limit > 0 && offset > limit ? ((offset - 1) / limit) + 1 : Math.Max(offset, 1));
        return limit > 0 && (long)page * limit < total ? NextAddress.With(scope.Address, "page", page + 1) : null;
    }
}
