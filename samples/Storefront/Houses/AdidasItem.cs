using System.Globalization;
using System.Text.Json.Nodes;

namespace ShoeData.Storefront;

/// <summary>A colourway as adidas' interface describes it.</summary>
internal static class AdidasItem
{
    public static JsonObject Of(HouseStock stock, HouseItem item)
    {
        var siblings = stock.Styles.First(style => style.Model == item.Model).Items;
        var pictures = item.Pictures.Where(picture => picture.View.Claims is ShoeView.Marketing).Concat(item.Pictures.Where(picture => picture.View.Claims is not ShoeView.Marketing)).ToList();
        return new JsonObject
        {
            ["division"] = Division(item),
            ["category"] = Category(item),
            ["orderable"] = 1,
            ["preorderable"] = "false",
            ["salePercentage"] = item.OnSale && item.List is { } list && item.Current is { } now ? string.Create(CultureInfo.InvariantCulture, $"{(list - now) * 100 / list:0}%") : "0%",
            ["productType"] = null,
            ["colorVariations"] = new JsonArray([.. siblings.Select(sibling => (JsonNode)sibling.Id)]),
            ["ageGroups"] = new JsonArray(),
            ["subTitle"] = $"{item.Whose} {Division(item)}".Trim(),
            ["link"] = stock.Base + item.Path,
            ["unisex"] = item.Style.Wearer == Wearer.Unknown,
            ["altText"] = $"{item.Whose} {Division(item)} {item.Colourway.Dye.Name} {DisplayName(item)}".Trim(),
            ["displayName"] = DisplayName(item),
            ["rating"] = null,
            ["ratingCount"] = -99,
            ["image"] = Image(stock, item, pictures[0]),
            ["images"] = new JsonArray([.. pictures.Select((picture, at) => Image(stock, item, picture, at))]),
            ["productId"] = item.Id,
            ["modelId"] = item.Model,
            ["price"] = item.List,
            ["salePrice"] = item.Current,
        };
    }

    public static string Slug(HouseItem item) => StyleName.Slug(DisplayName(item));

    private static JsonObject Image(HouseStock stock, HouseItem item, HousePicture picture, int? order = null)
    {
        var image = new JsonObject
        {
            ["cloudinary"] = true,
            ["src"] = $"{stock.Origin}/images/w_280,h_280,f_auto,q_auto:sensitive/{picture.Key}_9366/{Slug(item)}.jpg",
        };
        if (order is { } at)
        {
            var marketing = picture.View.Claims is ShoeView.Marketing;
            image["metadata"] = new JsonObject
            {
                ["sortOrder"] = at.ToString(CultureInfo.InvariantCulture),
                ["assetUsage"] = new JsonArray(at == 0 ? "plp" : "pdp"),
                ["imageStyle"] = marketing ? "Marketing" : "Standard",
                ["view"] = picture.View.Code,
                ["usageTerms"] = marketing ? "eCommerceMarketing" : "eCommerce",
                ["subjects"] = new JsonArray(),
            };
        }

        return image;
    }

    private static string DisplayName(HouseItem item) => $"{item.Name}{(item.IsShoe ? " Shoes" : "")}";

    private static string Category(HouseItem item) => item.Style.Kind switch { GoodsKind.Garment => "clothing", GoodsKind.Accessory => "accessories", _ => "shoes" };

    private static string Division(HouseItem item) => item.Style.Family switch
    {
        ShoeFamily.Runner or ShoeFamily.AirRunner or ShoeFamily.Racer => "Performance",
        ShoeFamily.Slide => "Sportswear",
        ShoeFamily.Boot => "TERREX",
        _ => "Originals",
    };
}
