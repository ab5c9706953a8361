using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Adidas;

/// <summary>Reads one article of adidas' listing, as its interface of 2022 or its pages since 2024 write it.</summary>
internal static class AdidasItem
{
    public static bool IsOne(JsonElement item) =>
        item.Text("productId", "id") is not null && item.Text("displayName", "title") is not null
        && (item.At("price") ?? item.At("priceData") ?? item.At("salePrice")) is not null;

    /// <param name="wall">For whom the wall is, by the filters that were applied to it.</param>
    public static ShopOffer Read(JsonElement item, PageScope scope, Wearer wall)
    {
        var (title, sku) = (item.Text("displayName", "title", "name"), item.Text("productId", "id", "articleNumber"));
        return new ShopOffer
        {
            Title = title,
            Sku = sku,
            Family = Family(item, sku),
            Url = item.Text("link", "url"),
            Colour = Colour(item, title),
            Wearer = WearerOf(item, title).Or(wall),
            ListPrice = ListPrice(item),
            CurrentPrice = item.Amount("salePrice", "priceData.salePrice") is { } sale and > 0 ? sale : Price(item, "sale") ?? ListPrice(item),
            Currency = item.Text("currency", "priceData.currency"),
            Images = AdidasPictures.Of(item, scope),
            Objection = Objection.ToArticle(title, item.Text("category", "productType"), "category"),
        };
    }

    private static decimal? ListPrice(JsonElement item) => item.Amount("price", "priceData.price") ?? Price(item, "original") ?? Price(item, "sale");

    private static decimal? Price(JsonElement item, string type) =>
        item.Objects("priceData.prices").Where(price => price.Text("type") == type).Select(price => price.Amount("value")).FirstOrDefault(price => price is not null);

    // All colourways list each other, so the smallest number is the same for all of them.
    private static string? Family(JsonElement item, string? sku)
    {
        var colourways = item.Texts("colorVariations").Concat(item.Texts("colourVariations")).ToList();
        return colourways.Count > 0 ? colourways.Append(sku).OfType<string>().Min(StringComparer.Ordinal) : item.Text("modelId", "modelNumber");
    }

    // A shoe for both says nothing in its subtitle; "Men's Originals" and the like stand on those that are for one.
    private static Wearer WearerOf(JsonElement item, string? title)
    {
        var said = WearerRules.Read([item.Text("subTitle"), title, item.Text("gender"), .. item.Texts("ageGroups")]);
        return said.Gender is Gender.Unknown && item.IsTrue("unisex") ? said with { Gender = Gender.Unisex } : said;
    }

    // "Men's Originals White NMD_R1 Shoes" is subtitle, colour and name; nothing else tells the colour.
    private static string? Colour(JsonElement item, string? title) =>
        item.Text("color", "colour") is { } said ? said
        : (item.Text("altText"), item.Text("subTitle"), title) is ({ } text, { } before, { } after)
            && text.StartsWith(before + " ", StringComparison.Ordinal) && text.EndsWith(" " + after, StringComparison.Ordinal)
            && text.Length > before.Length + after.Length + 2
            ? text[(before.Length + 1)..^(after.Length + 1)].Trim() is { Length: > 0 } colour ? colour : null
        : null;
}
