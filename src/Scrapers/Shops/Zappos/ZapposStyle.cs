using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Zappos;

/// <summary>Reads one style of Zappos' listing: a product in one colour.</summary>
internal static class ZapposStyle
{
    private static readonly IReadOnlyDictionary<string, ShoeView> Views = new Dictionary<string, ShoeView>
    {
        ["LEFT"] = ShoeView.SideLateral,
        ["RGHT"] = ShoeView.SideMedial,
        ["TOPP"] = ShoeView.Top,
        ["FRNT"] = ShoeView.Front,
        ["BACK"] = ShoeView.Back,
        ["BOTT"] = ShoeView.Sole,
        ["PAIR"] = ShoeView.Pair,
    };

    private const string Folder = "/images/I/";

    public static bool IsOne(JsonElement item) =>
        item.Text("productId") is not null && item.Text("productName", "name") is not null && item.At("price") is not null;

    /// <param name="inCents">Whether prices are whole cents.</param>
    public static ShopOffer Read(JsonElement style, PageScope scope, bool inCents)
    {
        var title = style.Text("productName", "name");
        var current = Price(style.Amount("price", "salePrice"), inCents);
        return new ShopOffer
        {
            Title = title,
            Sku = style.Text("styleId") ?? style.Text("productId"),
            Brand = style.Text("brandName", "brand.name", "brand"),
            Family = style.Text("productId"),
            Url = style.Text("productSeoUrl", "productUrl", "defaultProductUrl"),
            Colour = style.Text("color", "styleColor", "colorName"),
            Wearer = WearerRules.Read([string.Join(" / ", style.Texts("txAttributeFacet_Gender")), .. style.Texts("gender"), title]),
            ListPrice = Price(style.Amount("originalPrice", "msrp", "retailPrice"), inCents) ?? current,
            CurrentPrice = current,
            Currency = style.Text("currency", "currencyCode"),
            Images = [.. Images(style, scope).OfType<ImageCandidate>()],
            Objection = Objection.ToArticle(title, style.Text("productType", "productTypeFacet"), "type"),
        };
    }

    private static decimal? Price(decimal? price, bool inCents) => inCents ? price / 100 : price;

    // The map says which view each is; the main picture's view is told by nobody.
    private static IEnumerable<ImageCandidate?> Images(JsonElement style, PageScope scope)
    {
        var given = style.Text("msaImageUrl", "thumbnailImageUrl", "defaultImageUrl", "imageUrl", "src");
        yield return scope.Picture(Media(style.Text("msaImageId", "thumbnailImageId", "imageId"), given) ?? given, ShoeView.Unknown);
        foreach (var (code, view) in Views)
            yield return scope.Picture(Media(style.Text($"imageMap.{code}"), given), view);
    }

    // Where the shop gives an address beside the number, the other pictures lie on the same server.
    private static string? Media(string? id, string? given)
    {
        var folder = given?.IndexOf(Folder, StringComparison.Ordinal) is { } at and > 0 ? given[..at] : "https://m.media-amazon.com";
        return id is null ? null : $"{folder}{Folder}{id}.jpg";
    }
}
