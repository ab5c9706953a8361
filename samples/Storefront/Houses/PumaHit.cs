using System.Text.Json.Nodes;

namespace ShoeData.Storefront;

/// <summary>A colourway as an answer of Puma's describes it.</summary>
internal static class PumaHit
{
    public const string Transforms = "f_auto,q_auto,b_rgb:fafafa,w_2000,h_2000";

    public static JsonObject Of(HouseStock stock, HouseItem item)
    {
        var siblings = stock.Styles.First(style => style.Model == item.Model).Items;
        return new JsonObject
        {
            ["__typename"] = "ProductSearchHit",
            ["id"] = HouseCode.Digits($"puma hit {item.Id}", 12),
            ["color"] = Colour(item.Colourway),
            ["masterId"] = item.Model,
            ["variantProduct"] = new JsonObject
            {
                ["id"] = item.Id,
                ["masterId"] = item.Model,
                ["name"] = Title(item),
                ["price"] = item.List,
                ["colorValue"] = Colour(item.Colourway),
                ["colorName"] = ColourName(item),
                ["preview"] = Image(stock, item, item.Pictures[0]),
                ["images"] = new JsonArray([.. item.Pictures.Select(picture => new JsonObject { ["alt"] = $"{Title(item)}, {ColourName(item)}, extralarge", ["href"] = Image(stock, item, picture), ["__typename"] = "ProductImage" })]),
                ["salePrice"] = item.Current,
                ["productPrice"] = new JsonObject { ["price"] = item.List, ["salePrice"] = item.Current, ["promotionPrice"] = null },
                ["orderable"] = true,
            },
            ["masterProduct"] = new JsonObject
            {
                ["name"] = Title(item),
                ["id"] = item.Model,
                ["orderableColorCount"] = siblings.Count,
                ["colors"] = new JsonArray([.. siblings.Select(sibling => Swatch(stock, sibling))]),
                ["image"] = new JsonObject { ["href"] = Image(stock, item, item.Pictures[0]) },
                ["brand"] = null,
                ["score"] = new JsonObject { ["rating"] = "", ["amount"] = "" },
            },
        };
    }

    public static string Title(HouseItem item) => item.Titled("Sneakers", item.Whose);

    public static string Slug(HouseItem item) => Title(item).Replace(' ', '-');

    public static string Colour(Colourway colourway) => $"{HouseCode.Place(colourway):00}";

    private static JsonObject Swatch(HouseStock stock, HouseItem item) => new()
    {
        ["name"] = ColourName(item),
        ["value"] = Colour(item.Colourway),
        ["image"] = new JsonObject { ["href"] = $"{stock.Origin}/images/{item.Pictures[0].Key}/fnd/PNA/w/80/h/80/", ["alt"] = $"{Title(item)}, {ColourName(item)}, small" },
    };

    private static string Image(HouseStock stock, HouseItem item, HousePicture picture) => $"{stock.Origin}/image/upload/{Transforms}/global/{picture.Key}/fnd/PNA/fmt/png/{Slug(item)}";

    private static string ColourName(HouseItem item) => item.Colourway.Colour.Replace('/', '-');
}
