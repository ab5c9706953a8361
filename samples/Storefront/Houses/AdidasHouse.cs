using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>Adidas: an interface that answers JSON, one item for each colourway, every picture with the name of its view.</summary>
internal sealed partial class AdidasHouse : IHouse
{
    private const int MarketingIsEvery = 7;

    public string Name => "adidas";

    public string WallPath => "/api/plp/content-engine";

    public string FirstQuery => "?sitePath=us&query=men-shoes";

    public IReadOnlyList<HouseView> Views { get; } =
    [
        new("Side Lateral View", ShoeView.SideLateral, PictureView.Side, 640),
        new("Side Lateral Center View", ShoeView.SideLateral, PictureView.Side),
        new("Top Portrait View", ShoeView.Top, PictureView.Top, 400),
        new("Bottom View", ShoeView.Sole, PictureView.Sole, 400),
        new("Side Medial Center View", ShoeView.SideMedial, PictureView.Medial, 400),
        new("HeroMrktng View 1", ShoeView.Marketing, PictureView.Pair, 480),
    ];

    public Regex PictureAddress => Address();

    public bool IsWall(string path) => path == WallPath;

    public bool Shows(HouseItem item, HouseView view) =>
        view.Claims is not ShoeView.Marketing || HouseCode.Digits($"adidas marketing {item.Colourway.Sku}", 3).Sum(digit => digit) % MarketingIsEvery == 0;

    public string Model(ShoeStyle style) => HouseCode.Letters($"adidas {style.Code}", 3) + HouseCode.Digits($"adidas {style.Code}", 2);

    public string Id(ShoeStyle style, Colourway colourway) =>
        HouseCode.Letters($"adidas {colourway.Sku}", 2) + HouseCode.Digits($"adidas {colourway.Sku}", 4);

    public string PictureKey(HouseItem item, HouseView view) => HouseCode.Hex($"adidas {item.Id} {view.Code}");

    public string FullPicture(HouseItem item, HouseView view) => $"/images/{PictureKey(item, view)}_9366/{AdidasItem.Slug(item)}.jpg";

    public string ProductPath(HouseItem item) => $"/us/{AdidasItem.Slug(item)}/{item.Id}.html";

    // Only the words before the division name anybody; what names nobody is said to be unisex.
    public Wearer Says(HouseItem item) => item.Style.Wearer == Wearer.Unknown ? new Wearer(Gender.Unisex, AgeGroup.Unknown) : item.Style.Wearer;

    public IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed)
    {
        var all = stock.Items.ToList();
        var start = HousePaging.Number(request.Query["start"], 0);
        return Answer.Json(
            new JsonObject
            {
                ["raw"] = new JsonObject
                {
                    ["itemList"] = new JsonObject
                    {
                        ["viewSize"] = HouseStock.PageSize,
                        ["viewSetSize"] = "5",
                        ["count"] = stock.Stated(all.Count),
                        ["startIndex"] = start,
                        ["currentSet"] = (start / HouseStock.PageSize) + 1,
                        ["sortBy"] = null,
                        ["items"] = new JsonArray([.. all.Skip(start).Take(HouseStock.PageSize).Select(item => AdidasItem.Of(stock, item))]),
                    },
                    ["appliedFilters"] = new JsonArray(Filter("gender_en_us", "men", "Men"), Filter("division", "shoes", "Shoes")),
                },
                // Well-liked items once more, in the same shape: they are no further products of the page.
                ["layout"] = new JsonArray(
                    new JsonObject { ["type"] = "product-grid", ["data"] = new JsonArray() },
                    new JsonObject { ["type"] = "highly-rated-products", ["data"] = new JsonArray([.. all.Take(2).Select(item => AdidasItem.Of(stock, item))]) }),
            },
            changed);
    }

    private static JsonObject Filter(string on, string value, string name) => new() { ["on"] = on, ["displayName"] = name, ["value"] = value, ["nonLocalizedValue"] = value };

    [GeneratedRegex("/images/(w_(?<width>[0-9]{1,5})[^/]*/)?(?<key>[0-9a-f]{32})_9366/")]
    private static partial Regex Address();
}
