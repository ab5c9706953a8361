using System.Text.Json;
using System.Text.RegularExpressions;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Nike;

/// <summary>One colourway as the wall shows it, beside the product it belongs to.</summary>
/// <param name="Product">Says title, subtitle and kind.</param>
/// <param name="Own">Says address, colour, prices and pictures.</param>
internal readonly partial record struct NikeColourway(JsonElement Product, JsonElement Own)
{
    public string? Title => Product.Text("title", "copy.title");

    public string? Subtitle => Product.Text("subtitle", "copy.subTitle", "copy.subtitle");

    public string? Kind => Product.Text("productType");

    public string? Address => Own.Text("pdpUrl", "pdpUrl.url", "pdpUrl.path", "url");

    /// <summary>The style and colour code, which ends the product's address: <c>.../CN8490-002</c>.</summary>
    public string? Sku => Address is { } address && address.Split('?', '#')[0].TrimEnd('/').Split('/')[^1] is { Length: > 0 } last
        ? last
        : Own.Text("productCode");

    public string? Colour => Own.Text("colorDescription", "displayColors.colorDescription");

    public decimal? ListPrice => Own.Amount("price.fullPrice", "prices.initialPrice", "prices.fullPrice");

    public decimal? CurrentPrice => Own.Amount("price.currentPrice", "prices.currentPrice");

    public string? Currency => Own.Text("price.currency", "prices.currency");

    public string? Picture => Own.Text("images.portraitURL", "colorwayImages.portraitURL", "images.squarishURL", "colorwayImages.squarishURL");

    /// <summary>Put together by a visitor of the shop: its price and its picture are of one shoe that nobody else can buy.</summary>
    public bool IsByYou => (Address is { } address && ByYouAddress().IsMatch(address)) || (Title is { } title && ByYouTitle().IsMatch(title));

    /// <summary>All colourways of one card of the wall.</summary>
    public static IReadOnlyList<NikeColourway> Of(JsonElement card)
    {
        var inline = card.Objects("products").Select(own => new NikeColourway(own, own)).ToList();
        if (inline.Count > 0)
            return inline;
        var colourways = card.Objects("colorways").Select(own => new NikeColourway(card, own)).ToList();
        return colourways.Count > 0 ? colourways : [new NikeColourway(card, card)];
    }

    /// <summary>The smallest style code of a card's colourways: <c>CN8490</c> of <c>CN8490-002</c>.</summary>
    public static string? FamilyOf(IEnumerable<NikeColourway> colourways) =>
        colourways.Select(colourway => colourway.Sku).OfType<string>().Where(sku => StyleColour().IsMatch(sku)).Select(sku => sku.Split('-')[0]).Min(StringComparer.Ordinal);

    [GeneratedRegex(@"(^|/|\})u/|-by-you(-|/|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByYouAddress();

    [GeneratedRegex(@"\bby you$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByYouTitle();

    [GeneratedRegex(@"^\w{4,8}-\w{3}$", RegexOptions.CultureInvariant)]
    private static partial Regex StyleColour();
}
