using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>Zappos: a retailer's pages with their state in a script, prices as text, pictures by number and view.</summary>
internal sealed partial class ZapposHouse : IHouse
{
    private const string Main = "MAIN";

    public string Name => "zappos";

    public string WallPath => "/men-shoes/CK_XARCz1wHAAQHiAgMBAhg.zso";

    public string FirstQuery => "";

    public IReadOnlyList<HouseView> Views { get; } =
    [
        new(Main, ShoeView.Unknown, PictureView.Side),
        new("LEFT", ShoeView.SideLateral, PictureView.Side, 640),
        new("PAIR", ShoeView.Pair, PictureView.Pair, 480),
        new("TOPP", ShoeView.Top, PictureView.Top, 400),
        new("BOTT", ShoeView.Sole, PictureView.Sole, 400),
    ];

    public Regex PictureAddress => Address();

    public bool IsWall(string path) => path.EndsWith(".zso", StringComparison.Ordinal) || path == "/men-shoes";

    public bool Shows(HouseItem item, HouseView view) => true;

    public string Model(ShoeStyle style) => HouseCode.Digits($"zappos {style.Code}", 7);

    public string Id(ShoeStyle style, Colourway colourway) => HouseCode.Digits($"zappos {colourway.Sku}", 7);

    public string PictureKey(HouseItem item, HouseView view) => $"71{HouseCode.Letters($"zappos {item.Id} {view.Code}", 8)}L";

    public string FullPicture(HouseItem item, HouseView view) => $"/images/I/{PictureKey(item, view)}.jpg";

    public string ProductPath(HouseItem item) => $"/p/{StyleName.Slug($"{Title(item)} {item.Colourway.Colour}")}/product/{item.Model}/color/{Colour(item)}";

    public Wearer Says(HouseItem item) => item.Style.Wearer == Wearer.Unknown ? new Wearer(Gender.Unisex, AgeGroup.Unknown) : item.Style.Wearer;

    public IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed)
    {
        var all = stock.Items.ToList();
        // The first page has the number 0 in addresses.
        var page = HousePaging.Number(request.Query["p"], 0);
        var shown = all.Skip(page * HouseStock.PageSize).Take(HouseStock.PageSize).ToList();
        var state = new JsonObject
        {
            ["products"] = new JsonObject
            {
                ["list"] = new JsonArray([.. shown.Select(item => Product(stock, item))]),
                ["totalProductCount"] = stock.Stated(all.Count),
                ["pageCount"] = (all.Count + HouseStock.PageSize - 1) / HouseStock.PageSize,
                ["isLoading"] = false,
            },
            ["filters"] = new JsonObject { ["page"] = page },
        };
        return Answer.Html(HouseHtml.Page(stock, "Men's Shoes", shown, $"<script>window.__INITIAL_STATE__ = {state.ToJsonString()};</script>"), changed);
    }

    private static JsonObject Product(HouseStock stock, HouseItem item) => new()
    {
        ["productId"] = item.Model,
        ["styleId"] = item.Id,
        ["colorId"] = Colour(item),
        ["brandName"] = Catalogue.Brand,
        ["productName"] = Title(item),
        ["color"] = item.Colourway.Colour,
        ["productType"] = item.Style.Kind switch { GoodsKind.Garment => "Clothing", GoodsKind.Accessory => "Bags", _ => "Shoes" },
        ["txAttributeFacet_Gender"] = new JsonArray([.. Genders(item).Select(gender => (JsonNode)gender)]),
        ["price"] = item.Current is null ? null : HouseHtml.Dollars(item.Current),
        ["originalPrice"] = item.List is null ? null : HouseHtml.Dollars(item.List),
        ["percentOff"] = item.OnSale && item.List is { } list && item.Current is { } now ? $"{(int)((list - now) * 100 / list)}%" : "0%",
        ["onSale"] = item.OnSale ? "true" : "false",
        ["isNew"] = "false",
        ["productUrl"] = stock.Base + item.Path,
        ["productSeoUrl"] = stock.Base + item.Path,
        ["msaImageId"] = item.Pictures[0].Key,
        ["thumbnailImageUrl"] = $"{stock.Origin}/images/I/{item.Pictures[0].Key}._AC_SR255,340_.jpg",
        ["imageMap"] = new JsonObject(item.Pictures.Select(picture => KeyValuePair.Create(picture.View.Code, (JsonNode?)picture.Key))),
    };

    private static string Title(HouseItem item) => item.Style.Wearer.AgeGroup is AgeGroup.Adult or AgeGroup.Unknown ? item.Name : $"{item.Name} ({item.Whose.TrimEnd('\'')})";

    private static string[] Genders(HouseItem item) => item.Style.Wearer switch
    {
        { AgeGroup: not (AgeGroup.Adult or AgeGroup.Unknown), Gender: Gender.Women } => ["Girls"],
        { AgeGroup: not (AgeGroup.Adult or AgeGroup.Unknown) } => ["Boys", "Girls"],
        { Gender: Gender.Women } => ["Women"],
        { Gender: Gender.Men } => ["Men"],
        _ => ["Men", "Women"],
    };

    private static string Colour(HouseItem item) => HouseCode.Digits($"zappos colour {item.Colourway.Colour}", 5);

    [GeneratedRegex(@"/images/I/(?<key>[0-9A-Za-z]{11})(\._AC_S[RX](?<width>[0-9]{1,5})[^/.]*_)?\.jpg")]
    private static partial Regex Address();
}
