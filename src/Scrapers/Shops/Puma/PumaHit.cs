using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Puma;

/// <summary>One hit of Puma's listing: one colour with its price, beside the other colours of its product.</summary>
internal readonly record struct PumaHit(JsonElement Node)
{
    public string? Sku => Node.Text("variantProduct.id") ?? (Master is { } master && Colour is { } colour ? $"{master}_{colour}" : null);

    public string? Master => Node.Text("masterId", "variantProduct.masterId", "masterProduct.id");

    private string? Colour => Node.Text("variantProduct.colorValue", "color");

    private string? Title => Node.Text("variantProduct.name", "masterProduct.name", "name");

    public static bool IsOne(JsonElement item) => item.At("variantProduct")?.ValueKind is JsonValueKind.Object || item.At("masterProduct")?.ValueKind is JsonValueKind.Object;

    /// <param name="wall">For whom the category is.</param>
    public ShopOffer Read(PageScope scope, Wearer wall)
    {
        var list = Node.Amount("variantProduct.productPrice.price", "variantProduct.price");
        var colour = Colour;
        return Common(scope, wall) with
        {
            Sku = Sku,
            Url = Url(scope, colour),
            Colour = Node.Text("variantProduct.colorName") ?? Colours().Where(other => other.Text("value") == colour).Select(other => other.Text("name")).FirstOrDefault(),
            ListPrice = list,
            CurrentPrice = Node.Amount("variantProduct.productPrice.promotionPrice", "variantProduct.productPrice.salePrice", "variantProduct.salePrice") ?? list,
            Images = [.. Pictures(colour).Select(scope.Picture).OfType<ImageCandidate>()],
        };
    }

    /// <summary>The product's other colours. Their prices stand nowhere on the page, and another colour's is not theirs.</summary>
    public IEnumerable<ShopOffer> ReadOthers(PageScope scope, Wearer wall)
    {
        var (own, master, common) = (Sku, Master, Common(scope, wall));
        return Colours()
            .Select(colour => (Sku: $"{master}_{colour.Text("value")}", Name: colour.Text("name")))
            .Where(colour => colour.Sku != own)
            .Select(colour => common with
            {
                Sku = colour.Sku,
                Colour = colour.Name,
                Objection = common.Objection ?? new Objection(
                    RejectReason.PriceMissing, $"'{common.Title}' in '{colour.Name}' is shown beside another colour, without a price of its own."),
            });
    }

    private ShopOffer Common(PageScope scope, Wearer wall) => new()
    {
        Title = Title,
        Family = Master,
        Url = Url(scope, null),
        Wearer = WearerRules.Read(Title).Or(wall),
        Currency = Node.Text("variantProduct.productPrice.currency", "variantProduct.currency"),
        Objection = Objection.ToArticle(Title),
    };

    private IEnumerable<JsonElement> Colours() => Node.Objects("masterProduct.colors").Where(colour => colour.Text("value") is not null);

    private IEnumerable<string?> Pictures(string? own)
    {
        var images = Node.Objects("variantProduct.images").Select(image => image.Text("href")).OfType<string>().ToList();
        return images.Count > 0 ? images
            : Node.Text("variantProduct.preview") is { } preview ? [preview]
            : Colours().Where(colour => colour.Text("value") == own).Select(colour => colour.Text("image.href"));
    }

    private string? Url(PageScope scope, string? colour) => (Title, Master) is ({ } title, { } master)
        ? $"{scope.Site.CountryPath}/pd/{StyleName.Slug(title)}/{master}{(colour is null ? "" : $"?swatch={colour}")}"
        : null;
}
