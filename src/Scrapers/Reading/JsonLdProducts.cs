using System.Text.Json;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads products by schema.org: Product, ProductGroup and ItemList, each alone, in a list or in a graph.</summary>
internal static class JsonLdProducts
{
    private static readonly string[] Groups = ["@graph", "itemListElement", "item", "mainEntity", "hasVariant", "isVariantOf", "about"];

    /// <returns>Null when there is no product.</returns>
    public static ParsedPage? Read(IReadOnlyList<JsonElement> blocks, PageScope scope)
    {
        var found = blocks.SelectMany(Products).ToList();
        // A page may tell of one product twice: in its list, and once more alone.
        var products = found.DistinctBy(product => (product.Text("name"), product.Text("url", "@id"), product.Text("sku", "mpn", "productID"))).ToList();
        if (products.Count == 0)
            return null;
        return new ParsedPage
        {
            Place = "JSON-LD",
            Tiles = [.. products.Select((product, at) => OfferRules.Read(scope, $"{scope.Where}, JSON-LD product {at + 1}", () => JsonLdProduct.Read(product, scope)))],
            Cards = products.Count,
            Next = null,
            Total = blocks.SelectMany(Unfold).Select(node => Is(node, "ItemList") ? node.Count("numberOfItems") : null).FirstOrDefault(count => count >= products.Count),
        };
    }

    public static bool Is(JsonElement node, string type) =>
        node.Texts("@type").Any(said => said.AsSpan(said.LastIndexOf('/') + 1).Equals(type, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<JsonElement> Products(JsonElement block) => Unfold(block).Where(node => Is(node, "Product") && !node.Objects("hasVariant").Any());

    private static IEnumerable<JsonElement> Unfold(JsonElement root)
    {
        var waiting = new Queue<JsonElement>([root]);
        while (waiting.TryDequeue(out var node))
        {
            var inside = node.ValueKind is JsonValueKind.Array
                ? node.EnumerateArray()
                : Groups.Select(name => node.At(name)).OfType<JsonElement>();
            foreach (var inner in inside)
                waiting.Enqueue(inner);
            if (node.ValueKind is JsonValueKind.Object)
                yield return node;
        }
    }
}
