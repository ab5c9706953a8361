using System.Text.RegularExpressions;

namespace ShoeData.Storefront;

/// <summary>Foot Locker as it was in 2018: plain lists, the wearer at the end of the title, the list price struck through.</summary>
internal sealed partial class FootLockerHouse : IHouse
{
    public string Name => "footlocker";

    public string WallPath => "/Mens/Shoes/_-_/N-24Zrj";

    public string FirstQuery => "";

    public IReadOnlyList<HouseView> Views { get; } = [new("large", ShoeView.Unknown, PictureView.Side)];

    public Regex PictureAddress => Address();

    public bool IsWall(string path) => path.Contains("/_-_/N-", StringComparison.Ordinal);

    public bool Shows(HouseItem item, HouseView view) => true;

    public string Model(ShoeStyle style) => HouseCode.Digits($"footlocker {style.Code}", 6);

    public string Id(ShoeStyle style, Colourway colourway) => HouseCode.Letters($"footlocker {style.Code}", 2) + HouseCode.Digits($"footlocker {colourway.Sku}", 6);

    public string PictureKey(HouseItem item, HouseView view) => item.Id;

    public string FullPicture(HouseItem item, HouseView view) => $"/pi/{item.Id}/large/{Slug(item)}";

    public string ProductPath(HouseItem item) => $"/product/model:{item.Model}/sku:{item.Id}/{Slug(item)}/{StyleName.Slug(item.Colourway.Colour)}/";

    public Wearer Says(HouseItem item) => item.Style.Wearer;

    public IResult Page(HouseStock stock, HttpRequest request, DateTimeOffset changed)
    {
        var all = stock.Items.ToList();
        var start = HousePaging.Number(request.Query["Nao"], 0);
        var size = Math.Clamp(HousePaging.Number(request.Query["Rpp"], HouseStock.PageSize), 1, HouseStock.PageSize);
        var tiles = string.Join('\n', all.Skip(start).Take(size).Select(item => Tile(stock, item)));
        var next = start + size < all.Count ? $"{request.PathBase}{request.Path}?cm_PAGE={start + size}&Rpp={size}&Nao={start + size}" : null;
        return Answer.Html(
            PageFrame.Around($"Shoes. {Catalogue.Brand}", next is null ? "" : $"""<link rel="next" href="{HouseHtml.Text(next)}">""", $"""
                <main>
                <div class="searchResultsPaging topPaging first"><div class="endeca_pagination">{(next is null ? "" : $"""| <a class="next" href="{HouseHtml.Text(next)}">Next »</a>""")}</div></div>
                <div class="mainsite_record_listing"><div id="endeca_search_results">
                <ul class="product-grid">
                {tiles}
                </ul>
                </div></div>
                </main>
                """),
            changed);
    }

    private static string Tile(HouseStock stock, HouseItem item)
    {
        // Addresses without a scheme, as in the real format.
        var origin = stock.Origin[stock.Origin.IndexOf("//", StringComparison.Ordinal)..];
        var title = HouseHtml.Text(Title(item));
        return $"""
            <li>
            <span class="quickViewButtonWrap"><a href="javascript:void(0);" title="Open Quick View" class="quickviewButton button" data-btntype="quickview"><span></span></a><a class="" href="{HouseHtml.Text(stock.Origin + item.Path)}">
            <img src="{origin}/pi/{item.Id}/large/{Slug(item)}" alt="{title} - {HouseHtml.Text(item.Colourway.Colour.Replace("/", " / ", StringComparison.Ordinal))}" width="180" height="180">
            <div class="product_title" aria-hidden="true">{title}</div>
            <div class="other_product_attributes">Width - D - Medium</div>
            <div class="product_price">{Price(item)}</div>
            </a></span>
            <div class="product_tierPrice"> </div>
            <div class="style_attribute">
            </div>
            </li>
            """;
    }

    private static string Price(HouseItem item) => item switch
    {
        { List: null } => "See price in cart",
        { OnSale: true } => $"<strike><b>{HouseHtml.Dollars(item.List)}</b></strike><br><em><b>Now {HouseHtml.Dollars(item.Current)}</b></em><br>",
        _ => $"<b>{HouseHtml.Dollars(item.List)}</b><br>",
    };

    private static string Title(HouseItem item) => item.Whose.Length > 0 ? $"{item.Style.Title} - {item.Whose}" : item.Style.Title;

    private static string Slug(HouseItem item) => StyleName.Slug(Title(item));

    [GeneratedRegex("/pi/(?<key>[A-Z]{2}[0-9]{6})/(large|zoom|small)/")]
    private static partial Regex Address();
}
