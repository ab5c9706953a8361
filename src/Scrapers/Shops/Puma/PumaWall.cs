using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Puma;

/// <summary>Reads Puma's category: the answer of its GraphQL interface, and the same answer in the state its pages carry.</summary>
internal static class PumaWall
{
    private static readonly IReadOnlyList<string> Lists = ["data.categoryByUrl.products.nodes", "categoryByUrl.products.nodes", "data.search.products.nodes"];

    public static ShopFormat Format { get; } = new(Read, $"{string.Join(", ", Lists)}, and answers as text inside urqlState");

    private static ParsedPage? Read(JsonElement page, PageScope scope)
    {
        if (ProductList.Find(page, Lists, PumaHit.IsOne) is not { } list)
            return null;
        var (total, wall) = (list.Owner.Count("totalCount", "total"), WallWearer(page, list));
        var hits = list.Items.Select(item => new PumaHit(item)).ToList();
        return new ParsedPage
        {
            Place = list.Path,
            Tiles = Tiles(hits, scope, wall),
            Cards = hits.Count,
            Next = hits.Count == 0 ? null : NextAddress.ByOffset(scope.Address, "offset", (NextAddress.Number(scope.Address, "offset") ?? 0) + hits.Count, total),
            Total = total,
        };
    }

    private static List<Tile> Tiles(List<PumaHit> hits, PageScope scope, Wearer wall)
    {
        var offered = hits.Select(hit => hit.Sku).ToHashSet();
        var tiles = new List<Tile>();
        foreach (var (at, hit) in hits.Index())
        {
            var where = $"{scope.Where}, hit {at + 1}";
            tiles.Add(OfferRules.Read(scope, where, () => hit.Read(scope, wall)));
            // A colour that has a hit of its own is an offer there.
            foreach (var other in hit.ReadOthers(scope, wall).Where(other => offered.Add(other.Sku)))
                tiles.Add(OfferRules.Read(scope, $"{where}, colour {other.Colour}", () => other));
        }

        return tiles;
    }

    // "Men" above "Shoes", and the category's own address, /men/shoes.
    private static Wearer WallWearer(JsonElement page, ProductList list)
    {
        var category = page.At("data.categoryByUrl") ?? page.At("categoryByUrl") ?? list.Owner;
        return WearerRules.Read([category.Text("parentCategory.name"), category.Text("url"), category.Text("seo.pageTitle")]);
    }
}
