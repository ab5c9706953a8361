using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;

namespace ShoeData.Storefront;

/// <summary>What houses' pages share, to be looked at.</summary>
internal static class HouseHtml
{
    /// <param name="data">What the page carries beside its cards.</param>
    public static string Page(HouseStock stock, string title, IEnumerable<HouseItem> items, string data)
    {
        var cards = string.Join('\n', items.Select(item => Card(stock, item)));
        return PageFrame.Around($"{Text(title)}. {Catalogue.Brand}", "", $"""
            <main>
            <h1>{Text(title)}</h1>
            <ul class="product-grid">
            {cards}
            </ul>
            </main>
            {data}
            """);
    }

    /// <summary>The page of one colourway, with all its pictures.</summary>
    public static string Product(HouseStock stock, HouseItem item)
    {
        var shown = string.Join('\n', item.Pictures.Select(picture =>
            $"""<li><img src="{Text(stock.Base + picture.Path)}" alt="{Text(picture.View.Code)}" width="592" height="444" loading="lazy"></li>"""));
        return PageFrame.Around($"{Text(item.Style.Title)}. {Catalogue.Brand}", "", $"""
            <main>
            <h1>{Text(item.Style.Title)}</h1>
            <p class="product-card__subtitle">{Text($"{item.Whose} {item.Colourway.Colour}".Trim())}<br>{item.Id}</p>
            {Price(item)}
            <ul class="product-grid">
            {shown}
            </ul>
            </main>
            """);
    }

    public static string NextData(JsonNode data) => $"""<script id="__NEXT_DATA__" type="application/json">{data.ToJsonString()}</script>""";

    public static string Dollars(decimal? amount) => amount?.ToString("$#,0.00", CultureInfo.InvariantCulture) ?? "";

    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private static string Card(HouseStock stock, HouseItem item) => $"""
        <li class="product-card"><a href="{Text(stock.Base + item.Path)}"><img src="{Text(stock.Base + item.Pictures[0].Path)}" alt="{Text(item.Colourway.Colour)}" width="592" height="444" loading="lazy">
        <h2 class="product-card__title">{Text(item.Style.Title)}</h2>
        {Price(item)}</a></li>
        """;

    private static string Price(HouseItem item) => WallHtml.Price(new WallPrice("USD", item.Current, item.OnSale, null, item.List));
}
