using System.Globalization;
using System.Net;
using System.Text.Json;

namespace ShoeData.Storefront;

/// <summary>The wall as a page: its first cards as elements and as data; the script adds the others.</summary>
internal static class WallHtml
{
    private const string CountryLanguage = "{countryLang}";

    public static string Render(WallPage page)
    {
        var cards = string.Join('\n', (page.Products ?? []).Select(Card));
        var data = JsonSerializer.Serialize(NextData.Of(page), ShopJson.Default.NextData);
        return PageFrame.Around($"Men's Shoes. {Catalogue.Brand}", "", $"""
            <main>
            <h1>Men's Shoes <span class="wall-header__item_count">({page.Pages.TotalResources})</span></h1>
            <ul class="product-grid">
            {cards}
            </ul>
            <p role="status" aria-live="polite"></p>
            </main>
            <script id="__NEXT_DATA__" type="application/json">{data}</script>
            <script type="module" src="/assets/wall.js"></script>
            """);
    }

    public static string Price(WallPrice? price) => price switch
    {
        { Discounted: true, CurrentPrice: { } current, FullPrice: { } full } =>
            $"""<p class="product-price"><span class="is--current-price is--sale">{Dollars(current)}</span><s class="is--striked-out">{Dollars(full)}</s></p>""",
        { CurrentPrice: { } current } => $"""<p class="product-price"><span class="is--current-price">{Dollars(current)}</span></p>""",
        _ => """<p class="product-price">Price on request</p>""",
    };

    private static string Card(WallProduct product) => $"""
        <li class="product-card" data-testid="product-card"><a class="product-card__link-overlay" href="{Text(product.Url.Replace(CountryLanguage, "", StringComparison.Ordinal))}">
        <img src="{Text(product.Images.Portrait)}" alt="{Text($"{product.Title}, {product.ColorDescription}")}" width="592" height="444" loading="lazy">
        <h2 class="product-card__title">{Text(product.Title)}</h2>
        <p class="product-card__subtitle">{Text(product.Subtitle)}</p>
        <p class="product-card__count">{Count(product.Colorways.Count)}</p>
        {Price(product.Price)}</a></li>
        """;

    private static string Count(int colours) => colours == 1 ? "1 Color" : string.Create(CultureInfo.InvariantCulture, $"{colours} Colors");

    private static string Dollars(decimal amount) => amount.ToString(amount % 1 == 0 ? "$#,0" : "$#,0.00", CultureInfo.InvariantCulture);

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
