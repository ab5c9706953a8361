using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>ASICS: plain tiles, one for each colourway; the picture's file name tells shoes from garments.</summary>
internal sealed partial class AsicsHouse : IHouse
{
    private const int LargestSize = 200;

    public string Name => "asics";

    public string WallPath => "/us/en-us/mens-shoes/c/aa10200000/";

    public string FirstQuery => "";

    public IReadOnlyList<HouseView> Views { get; } = [new("SR_RT", ShoeView.SideLateral, PictureView.Side)];

    public Regex PictureAddress => Address();

    public bool IsWall(string path) => path.TrimEnd('/') == WallPath.TrimEnd('/');

    public bool Shows(HouseItem item, HouseView view) => true;

    public string Model(ShoeStyle style) => $"1011{HouseCode.Letters($"asics {style.Code}", 1)}{HouseCode.Digits($"asics {style.Code}", 3)}";

    public string Id(ShoeStyle style, Colourway colourway) => $"{Model(style)}_{ColourNumber(colourway)}";

    public string PictureKey(HouseItem item, HouseView view) => $"{item.Id}_{Shown(item)}_GLB";

    public string FullPicture(HouseItem item, HouseView view) => $"/is/image/asics/{PictureKey(item, view)}?$zoom$";

    public string ProductPath(HouseItem item) => $"/us/en-us/{StyleName.Slug(item.Name)}/p/{item.Model}-{ColourNumber(item.Colourway)}.html";

    public Wearer Says(HouseItem item) => item.Style.Wearer;

    public IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed)
    {
        var all = stock.Items.ToList();
        var start = HousePaging.Number(request.Query["start"], 0);
        var size = Math.Clamp(HousePaging.Number(request.Query["sz"], HouseStock.PageSize), 1, LargestSize);
        var tiles = string.Join('\n', all.Skip(start).Take(size).Select(item => Tile(stock, item)));
        var more = start + size < all.Count
            ? $"""<div class="load-more"><a class="js-load-more" href="{stock.Base}{WallPath}?start={start + size}&amp;sz={size}">Load More</a></div>"""
            : "";
        return Answer.Html(
            PageFrame.Around($"Men's Shoes. {Catalogue.Brand}", "", $"""
                <main>
                <h1>Men's Shoes</h1>
                <div class="results-hits"><span class="results-count">{stock.Stated(all.Count)}</span> Items</div>
                <ul id="search-result-items" class="product-grid search-result-items tiles-container">
                {tiles}
                </ul>
                {more}
                </main>
                """),
            changed);
    }

    private static string Tile(HouseStock stock, HouseItem item)
    {
        var path = HouseHtml.Text(stock.Base + item.Path);
        return $"""
            <li class="grid-tile">
            <div class="product-tile" data-itemid="{item.Model}.{ColourNumber(item.Colourway)}">
            <a class="product-tile__link thumb-link" href="{path}" title="{HouseHtml.Text(item.Name)}"><img class="b-lazy js-tile-img product-tile__image" src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==" data-src="{stock.Origin}/is/image/asics/{item.Pictures[0].Key}?$productlist$" alt="{HouseHtml.Text($"{item.Name}, {item.Colourway.Colour}")}"></a>
            <div class="product-tile__text--underline">{HouseHtml.Text(item.Name)}</div>
            <div class="product-tile__gender">{HouseHtml.Text($"{item.Whose} {(item.IsShoe ? "Shoes" : "Clothing")}".Trim())}</div>
            <div class="product-tile__price product-pricing">{Price(item)}</div>
            </div>
            </li>
            """;
    }

    private static string Price(HouseItem item) => item switch
    {
        { List: null } => "",
        { OnSale: true } => $"""<span class="price-standard outlet-pricing price-strikethrough">{HouseHtml.Dollars(item.List)}</span> <span class="price-sales outlet-pricing">{HouseHtml.Dollars(item.Current)}</span>""",
        _ => $"""<span class="price-standard outlet-pricing">{HouseHtml.Dollars(item.List)}</span>""",
    };

    private static string Shown(HouseItem item) => item.Style.Kind switch { GoodsKind.Garment => "GM_FT", GoodsKind.Accessory => "AC_FT", _ => "SR_RT" };

    private static string ColourNumber(Colourway colourway) => colourway.Sku[^3..];

    [GeneratedRegex("/is/image/asics/(?<key>[0-9]{4}[A-Z][0-9]{3}_[0-9]{3}_[A-Z]{2}_[A-Z]{2}_GLB)(\\?\\$(?<small>productlist)\\$)?")]
    private static partial Regex Address();
}
