using System.Globalization;

namespace ShoeData.Storefront;

/// <summary>The catalogue in the format of Nike's wall.</summary>
/// <param name="styles">In the order of the wall.</param>
/// <param name="origin">Scheme and host that picture addresses begin with.</param>
internal sealed class NikeWall(IReadOnlyList<ShoeStyle> styles, string origin)
{
    public IReadOnlyList<WallProduct> Products() => [.. styles.Select(Product)];

    /// <summary>The path of a colourway's own page, without country and language.</summary>
    public static string PagePath(ShoeStyle style, Colourway colourway) => $"/t/{Slug(style)}/{colourway.Sku}";

    private WallProduct Product(ShoeStyle style, int position)
    {
        var colourways = style.Colourways.Select(colourway => Colourway(style, colourway)).ToList();
        var first = colourways[0];
        return new WallProduct
        {
            CloudProductId = first.CloudProductId,
            ColorDescription = first.ColorDescription,
            Colorways = colourways,
            Id = string.Create(CultureInfo.InvariantCulture, $"s{position + 1}"),
            Images = first.Images,
            IsBestSeller = first.IsBestSeller,
            Pid = first.Pid,
            Price = first.Price,
            ProductType = "Shoes",
            Subtitle = style.Subtitle,
            Title = style.Title,
            Url = first.PdpUrl,
        };
    }

    private WallColourway Colourway(ShoeStyle style, Colourway colourway)
    {
        var hash = ContentHash.Of($"product {colourway.Sku}");
        return new WallColourway
        {
            CloudProductId = $"{hash[..8]}-{hash[8..12]}-5{hash[13..16]}-a{hash[17..20]}-{hash[20..32]}",
            ColorDescription = colourway.Colour,
            Images = PictureAddress.Both(origin, colourway.Sku, Slug(style)),
            IsBestSeller = false,
            PdpUrl = $"{{countryLang}}{PagePath(style, colourway)}",
            Pid = string.Create(CultureInfo.InvariantCulture, $"{1_000_000_000 + (long.Parse(hash.AsSpan(0, 7), NumberStyles.HexNumber, CultureInfo.InvariantCulture) % 1_000_000_000)}"),
            Price = Price(style, colourway),
        };
    }

    private static string Slug(ShoeStyle style) => $"{StyleName.Slug(style.Title)}-shoes-{style.Code.ToLowerInvariant()}";

    // A style none of whose colours has a price has no price object; a single colour without one has an empty object.
    private static WallPrice? Price(ShoeStyle style, Colourway colourway) => style.Colourways.All(other => other.ListPrice is null)
        ? null
        : new WallPrice("USD", colourway.CurrentPrice, colourway.CurrentPrice < colourway.ListPrice, colourway.CurrentPrice * 0.6m, colourway.ListPrice);
}
