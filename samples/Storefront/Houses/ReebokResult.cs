using System.Text.Json.Nodes;

namespace ShoeData.Storefront;

/// <summary>A model as Reebok's search describes it.</summary>
internal static class ReebokResult
{
    public static JsonObject Of(HouseStock stock, HouseStyle style)
    {
        var first = style.Items[0];
        return new JsonObject
        {
            ["__typename"] = "SearchResultProduct",
            // Mis-spelt, as in the real format.
            ["reqularPrice"] = first.List,
            ["salePrice"] = first.OnSale ? first.Current : null,
            ["newProductName"] = Title(first),
            ["modelName"] = first.Name,
            ["productGroup"] = Group(first),
            ["productId"] = first.Id,
            ["thumbImage"] = Image(stock, first, first.Pictures[0]),
            ["color"] = first.Colourway.Dye.Name.ToLowerInvariant(),
            ["altImage"] = first.Pictures.Count > 1 ? Image(stock, first, first.Pictures[1]) : null,
            ["priceType"] = first.OnSale ? "ON SALE" : "FULL PRICE",
            ["division"] = Group(first),
            ["productType"] = Group(first),
            ["brand"] = "Classics",
            ["gender"] = GenderOf(first),
            ["slug"] = StyleName.Slug(Title(first)),
            ["variants"] = new JsonArray([.. style.Items.Select(item => Variant(stock, item))]),
        };
    }

    public static string Title(HouseItem item) => item.Titled("Shoes", IsOfMen(item) ? "Men's" : item.Whose);

    // A model for everybody may come in one colour in men's sizes only.
    public static bool IsOfMen(HouseItem item) => item.Style.Wearer == Wearer.Unknown && HouseCode.Place(item.Colourway) == 2;

    private static JsonObject Variant(HouseStock stock, HouseItem item) => new()
    {
        ["__typename"] = "SearchVariant",
        ["discountPercentage"] = item.OnSale && item.List is { } list && item.Current is { } now ? (int)((list - now) * 100 / list) : null,
        ["variantTitle"] = Title(item),
        ["regularPrice"] = item.List,
        ["salePrice"] = item.OnSale ? item.Current : null,
        ["variantSlug"] = StyleName.Slug(Title(item)),
        ["skuid"] = item.Id,
        ["variant_thumb_image"] = Image(stock, item, item.Picture(ReebokHouse.Side)),
        ["variant_color_group"] = null,
    };

    private static string Image(HouseStock stock, HouseItem item, HousePicture picture) =>
        $"{stock.Origin}/transform/{picture.Key}/{item.Id}_{picture.View.Code}_eCom-tif?io=transform:scale,width:280,height:280";

    private static string Group(HouseItem item) => item.Style.Kind switch { GoodsKind.Garment => "Apparel", GoodsKind.Accessory => "Accessories", _ => "Shoes" };

    private static string GenderOf(HouseItem item) => item.Style.Wearer switch
    {
        { AgeGroup: not (AgeGroup.Adult or AgeGroup.Unknown) } => "Kids",
        { Gender: Gender.Unknown } => "Unisex",
        { Gender: var gender } => gender.ToString(),
    };
}
