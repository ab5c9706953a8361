using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>Reebok: pages with their data in <c>__NEXT_DATA__</c>, one result for each model, its colourways as variants.</summary>
internal sealed partial class ReebokHouse : IHouse
{
    public const string Side = "SLC";
    private const string Category = "600000057";

    public string Name => "reebok";

    public string WallPath => $"/c/{Category}/collection-shoes";

    public string FirstQuery => "?page=1";

    public IReadOnlyList<HouseView> Views { get; } =
    [
        new(Side, ShoeView.SideLateral, PictureView.Side),
        new("TPP", ShoeView.Top, PictureView.Top, 400),
    ];

    public Regex PictureAddress => Address();

    public bool IsWall(string path) => path == WallPath;

    // The view from above is shown of the colourway that stands for its model.
    public bool Shows(HouseItem item, HouseView view) => view.Code == Side || item.IsFirst;

    public string Model(ShoeStyle style) => HouseCode.Digits($"reebok {style.Code}", 5);

    public string Id(ShoeStyle style, Colourway colourway) => $"100{HouseCode.Digits($"reebok {colourway.Sku}", 6)}";

    public string PictureKey(HouseItem item, HouseView view) => HouseCode.Uuid($"reebok {item.Id} {view.Code}");

    public string FullPicture(HouseItem item, HouseView view) => $"/transform/{PictureKey(item, view)}/{item.Id}_{view.Code}_eCom-tif?io=transform:scale,width:800,height:800";

    public string ProductPath(HouseItem item) => $"/p/{item.Id}/{StyleName.Slug(ReebokResult.Title(item))}";

    public Wearer Says(HouseItem item) => item.Style.Wearer != Wearer.Unknown ? item.Style.Wearer
        : ReebokResult.IsOfMen(item) ? new Wearer(Gender.Men, AgeGroup.Adult)
        : new Wearer(Gender.Unisex, AgeGroup.Unknown);

    public IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed)
    {
        var page = Math.Max(1, HousePaging.Number(request.Query["page"], 1));
        var styles = stock.Styles.Skip((page - 1) * HouseStock.PageSize).Take(HouseStock.PageSize).ToList();
        var data = new JsonObject
        {
            ["props"] = new JsonObject
            {
                ["initialProps"] = new JsonObject
                {
                    ["pageProps"] = new JsonObject
                    {
                        ["initialApolloState"] = new JsonObject
                        {
                            ["ROOT_QUERY"] = new JsonObject
                            {
                                ["__typename"] = "Query",
                                [$$"""productSearch({"bruid":"","category":"{{Category}}","deviceType":"desktop","facets":[],"keyword":null,"limit":{{HouseStock.PageSize}},"locationCode":"GA","offset":{{page}},"sortBy":null})"""] = Search(stock, styles, page),
                            },
                        },
                    },
                },
            },
            ["page"] = "/c/[...slug]",
        };
        return Answer.Html(HouseHtml.Page(stock, "Shoes", styles.Select(style => style.Items[0]), HouseHtml.NextData(data)), changed);
    }

    private static JsonObject Search(HouseStock stock, IReadOnlyList<HouseStyle> styles, int page) => new()
    {
        ["__typename"] = "ProductSearchResult",
        ["query"] = new JsonObject
        {
            ["offset"] = page,
            ["limit"] = HouseStock.PageSize,
            ["categoryName"] = "Shoes",
            ["total"] = stock.Stated(stock.Styles.Count),
        },
        ["results"] = new JsonArray([.. styles.Select(style => ReebokResult.Of(stock, style))]),
    };

    [GeneratedRegex("/transform/(?<key>[0-9a-f-]{36})/[^/?]+(\\?io=transform:scale,width:(?<width>[0-9]{1,5}))?")]
    private static partial Regex Address();
}
