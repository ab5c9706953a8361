using System.Net;
using System.Text.Json;

namespace ShoeData.Storefront;

/// <summary>The page of one colourway.</summary>
internal static class ProductHtml
{
    private const int SwatchWidth = 128;

    public static string Render(ShoeStyle style, Colourway colourway, WallColourway onWall)
    {
        var data = JsonSerializer.Serialize(
            new ProductData(
                style.Title, colourway.Sku, colourway.Colour, onWall.Images.Portrait, style.Subtitle, new BrandData(Catalogue.Brand),
                colourway.CurrentPrice is { } price ? new OfferData(price, "USD") : null),
            ShopJson.Default.ProductData);
        var swatches = string.Join('\n', style.Colourways.Select(other => Swatch(style, other, other == colourway)));
        return PageFrame.Around($"{Text(style.Title)} {Text(style.Subtitle)}. {Catalogue.Brand}", $"""<script type="application/ld+json">{data}</script>""", $"""
            <main class="product-page">
            <img src="{Text(onWall.Images.Portrait)}" alt="{Text($"{style.Title}, {colourway.Colour}")}" width="592" height="444">
            <div>
            <h1>{Text(style.Title)}</h1>
            <p class="product-card__subtitle">{Text(style.Subtitle)}</p>
            {WallHtml.Price(onWall.Price)}
            <p>{Text(colourway.Colour)}<br><span class="product-card__subtitle">Style: {colourway.Sku}</span></p>
            <ul class="swatches">
            {swatches}
            </ul>
            </div>
            </main>
            """);
    }

    private static string Swatch(ShoeStyle style, Colourway colourway, bool current) =>
        $"""<li><a href="{Text(NikeWall.PagePath(style, colourway))}"{(current ? " aria-current=\"page\"" : "")}><img src="{PictureAddress.Narrow(colourway.Sku, SwatchWidth)}" alt="{Text(colourway.Colour)}" width="64" height="48" loading="lazy"></a></li>""";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
