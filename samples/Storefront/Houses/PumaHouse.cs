using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>Puma: pages that carry the answers to their queries as JSON in JSON, one hit for each colourway.</summary>
internal sealed partial class PumaHouse : IHouse
{
    public string Name => "puma";

    public string WallPath => "/us/en/men/shoes";

    public string FirstQuery => "?offset=0";

    public IReadOnlyList<HouseView> Views { get; } =
    [
        new("sv01", ShoeView.SideLateral, PictureView.Side),
        new("", ShoeView.Pair, PictureView.Pair, 480),
        new("sv02", ShoeView.Unknown, PictureView.Top, 400),
        new("sv04", ShoeView.Unknown, PictureView.Sole, 400),
    ];

    public Regex PictureAddress => Address();

    public bool IsWall(string path) => path == WallPath;

    public bool Shows(HouseItem item, HouseView view) => true;

    public string Model(ShoeStyle style) => HouseCode.Digits($"puma {style.Code}", 6);

    public string Id(ShoeStyle style, Colourway colourway) => $"{Model(style)}_{PumaHit.Colour(colourway)}";

    public string PictureKey(HouseItem item, HouseView view) => $"{item.Model}/{PumaHit.Colour(item.Colourway)}{(view.Code.Length > 0 ? "/" : "")}{view.Code}";

    public string FullPicture(HouseItem item, HouseView view) => $"/image/upload/{PumaHit.Transforms}/global/{PictureKey(item, view)}/fnd/PNA/fmt/png/{PumaHit.Slug(item)}";

    public string ProductPath(HouseItem item) => $"/us/en/pd/{StyleName.Slug(PumaHit.Title(item))}/{item.Model}?swatch={PumaHit.Colour(item.Colourway)}";

    public Wearer Says(HouseItem item) => item.Style.Wearer;

    public IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed)
    {
        var all = stock.Items.ToList();
        var shown = all.Skip(HousePaging.Number(request.Query["offset"], 0)).Take(HouseStock.PageSize).ToList();
        var answer = new JsonObject
        {
            ["categoryByUrl"] = new JsonObject
            {
                ["id"] = "mens-shoes",
                ["name"] = "Shoes",
                ["url"] = "/men/shoes",
                ["products"] = new JsonObject
                {
                    ["nodes"] = new JsonArray([.. shown.Select(item => PumaHit.Of(stock, item))]),
                    ["totalCount"] = stock.Stated(all.Count),
                    ["__typename"] = "PaginatedOutput",
                },
                ["parentCategory"] = new JsonObject { ["id"] = "mens", ["name"] = "Men", ["url"] = "/men", ["__typename"] = "Category" },
                ["__typename"] = "Category",
            },
        };
        var data = new JsonObject
        {
            ["props"] = new JsonObject
            {
                ["pageProps"] = new JsonObject(),
                ["urqlState"] = new JsonObject
                {
                    ["4711"] = new JsonObject { ["data"] = """{"navigation":{"items":[]}}""" },
                    ["8150"] = new JsonObject { ["data"] = answer.ToJsonString() },
                },
            },
            ["page"] = "/[...slug]",
        };
        return Answer.Html(HouseHtml.Page(stock, "Men's Shoes & Sneakers", shown, HouseHtml.NextData(data)), changed);
    }

    [GeneratedRegex("/(upload/(?:[^/]*w_(?<width>[0-9]{1,5})[^/]*/)?global|images)/(?<key>[0-9]{6}/[0-9]{2}(/(?!fnd/)[a-z0-9]+)?)/fnd/PNA/(w/(?<width>[0-9]{1,5})/)?")]
    private static partial Regex Address();
}
