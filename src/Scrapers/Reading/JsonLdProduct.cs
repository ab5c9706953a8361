using System.Text.Json;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads one schema.org Product.</summary>
internal static class JsonLdProduct
{
    private static readonly string[] ListPriceTypes = ["ListPrice", "SRP", "MSRP", "StrikethroughPrice", "RegularPrice"];

    public static ShopOffer Read(JsonElement product, PageScope scope)
    {
        var offer = One(product, "offers") ?? default;
        var url = product.Text("url", "@id") ?? offer.Text("url");
        var title = product.Text("name");
        return new ShopOffer
        {
            Title = title,
            Sku = product.Text("sku", "mpn", "productID") ?? offer.Text("sku", "mpn") ?? LastPart(url),
            Brand = product.Text("brand", "brand.name", "manufacturer", "manufacturer.name"),
            Family = product.Text("inProductGroupWithID", "isVariantOf.productGroupID", "isVariantOf.@id", "model", "model.name"),
            Url = url,
            Colour = product.Text("color"),
            Wearer = WearerRules.Read([product.Text("audience.suggestedGender", "gender"), product.Text("category", "audience.audienceType"), title]),
            ListPrice = ListPrice(offer),
            CurrentPrice = CurrentPrice(offer),
            Currency = offer.Text("priceCurrency", "priceSpecification.priceCurrency")
                ?? offer.Objects("priceSpecification").Select(price => price.Text("priceCurrency")).FirstOrDefault(),
            Images = [.. Images(product).Select(scope.Picture).OfType<ImageCandidate>()],
            Objection = Objection.ToArticle(title),
        };
    }

    // A page's list of offers has one for each size; they cost the same or the price is not one.
    private static decimal? CurrentPrice(JsonElement offer)
    {
        var (low, high) = (offer.Amount("lowPrice"), offer.Amount("highPrice"));
        return offer.Amount("price", "priceSpecification.price")
            ?? Specified(offer, isList: false)
            ?? (high is null || low == high ? low : null);
    }

    // schema.org's plain price is what is asked now; only a price that is called one is a list price.
    private static decimal? ListPrice(JsonElement offer) => Specified(offer, isList: true);

    private static decimal? Specified(JsonElement offer, bool isList)
    {
        IEnumerable<JsonElement> prices = offer.At("priceSpecification") is { ValueKind: JsonValueKind.Object } one ? [one] : offer.Objects("priceSpecification");
        return prices.Where(price => IsList(price) == isList).Select(price => price.Amount("price", "maxPrice")).FirstOrDefault(price => price is not null);
    }

    private static bool IsList(JsonElement price) =>
        price.Text("priceType") is { } type && ListPriceTypes.Any(list => type.EndsWith(list, StringComparison.OrdinalIgnoreCase));

    private static JsonElement? One(JsonElement product, string member) => product.At(member) switch
    {
        { ValueKind: JsonValueKind.Object } one => one,
        { ValueKind: JsonValueKind.Array } => product.Objects(member).Select(offer => (JsonElement?)offer).FirstOrDefault(),
        _ => null,
    };

    private static IEnumerable<string?> Images(JsonElement product) => product.At("image") switch
    {
        { ValueKind: JsonValueKind.Object } one => [Address(one)],
        { ValueKind: JsonValueKind.Array } many => many.EnumerateArray().Select(image => image.ValueKind is JsonValueKind.String ? image.GetString() : Address(image)),
        _ => [product.Text("image")],
    };

    private static string? Address(JsonElement image) => image.Text("contentUrl", "url", "@id");

    private static string? LastPart(string? url) => url?.Split('?', '#')[0].TrimEnd('/').Split('/')[^1].Replace(".html", "", StringComparison.Ordinal);
}
