using System.Text.Json;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Shops.Reebok;

/// <summary>One colourway beside the product under which the wall shows it.</summary>
/// <param name="Product">Says gender, kind, and what it is for itself.</param>
/// <param name="Own">Says title, prices and picture; the product itself where it has no variants.</param>
internal readonly record struct ReebokVariant(JsonElement Product, JsonElement Own)
{
    private string? Sku => Own.Text("skuid", "skuId", "productId");

    private string? Title => Own.Text("variantTitle", "newProductName", "modelName");

    private bool IsTheProduct => Sku == Product.Text("productId");

    /// <summary>All colourways of a product; itself among them, be it told or not.</summary>
    public static IReadOnlyList<ReebokVariant> Of(JsonElement product)
    {
        var variants = product.Objects("variants").Select(own => new ReebokVariant(product, own)).ToList();
        return variants.Any(variant => variant.IsTheProduct) ? variants : [new ReebokVariant(product, product), .. variants];
    }

    /// <summary>The smallest number of them, which is the same whichever of them stands on the wall.</summary>
    public static string? FamilyOf(IEnumerable<ReebokVariant> variants) => variants.Select(variant => variant.Sku).OfType<string>().Min(StringComparer.Ordinal);

    public ShopOffer Read(PageScope scope, string? family)
    {
        var list = Own.Amount("regularPrice", "reqularPrice") ?? (IsTheProduct ? Product.Amount("reqularPrice", "regularPrice") : null);
        return new ShopOffer
        {
            Title = Title,
            Sku = Sku,
            Family = family,
            Url = Url(),
            Colour = IsTheProduct ? Product.Text("color") : Own.Text("color", "variant_color_group"),
            // "Club C 85 Men's Shoes" is a man's, though its product is for both.
            Wearer = WearerRules.Read(Title).Or(WearerRules.Read(Product.Text("gender"))),
            ListPrice = list,
            CurrentPrice = Own.Amount("salePrice") ?? (IsTheProduct ? Product.Amount("salePrice") : null) ?? list,
            Images = [.. Pictures().Select(scope.Picture).OfType<ImageCandidate>()],
            Objection = Objection.ToArticle(Title, Product.Text("productGroup", "division", "productType"), "group"),
        };
    }

    private string? Url() => (Sku, Own.Text("variantSlug", "slug")) is ({ } sku, { } slug) ? $"/p/{sku}/{slug}" : null;

    private IEnumerable<string?> Pictures() => IsTheProduct
        ? [Own.Text("variant_thumb_image") ?? Product.Text("thumbImage"), Product.Text("altImage")]
        : [Own.Text("variant_thumb_image", "thumbImage")];
}
