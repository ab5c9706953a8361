using System.Text.Json.Nodes;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>A product of the test's shop with its colourways, written as Nike writes it.</summary>
internal sealed record TestShoe(string Title, params string[] Skus)
{
    public string Subtitle { get; init; } = "Men's Shoes";

    public decimal? FullPrice { get; init; } = 120;

    public decimal CurrentPrice { get; init; } = 120;

    /// <summary>What the shop calls its titles today.</summary>
    public string TitleName { get; init; } = "title";

    public JsonObject ToJson() => new()
    {
        [TitleName] = Title,
        ["subtitle"] = Subtitle,
        ["productType"] = "Shoes",
        ["url"] = $"{{countryLang}}/t/x/{Skus[0]}",
        ["colorways"] = new JsonArray([.. Skus.Select(Colourway)]),
    };

    /// <summary>What the shop calls the price without a sale today.</summary>
    public string FullPriceName { get; init; } = "fullPrice";

    private JsonNode Colourway(string sku) => new JsonObject
    {
        ["colorDescription"] = $"Colour {sku}",
        ["pdpUrl"] = $"{{countryLang}}/t/x/{sku}",
        ["price"] = new JsonObject { ["currency"] = "USD", ["currentPrice"] = CurrentPrice, [FullPriceName] = FullPrice, ["discounted"] = false },
        ["images"] = new JsonObject { ["portraitURL"] = $"/a/images/c_limit,w_592,f_auto/t_product_v1/{sku}/image.jpg" },
    };
}
