namespace ShoeData.Storefront;

/// <summary>Which part of the catalogue a house sells: a few good men's styles, and what strays onto men's walls.</summary>
internal static class HouseRange
{
    private const int GoodStyles = 4;
    private const int MostColours = 3;
    private const double OnSale = 0.3;

    private static readonly DefectKind[] Strays = [DefectKind.Womens, DefectKind.Kids, DefectKind.Unisex, DefectKind.BelowRange, DefectKind.CardWithoutPrice];

    /// <param name="house">The house's place among the houses, so that each sells other shoes.</param>
    public static IReadOnlyList<ShoeStyle> Of(Catalogue catalogue, int house)
    {
        var good = catalogue.Styles.Where(style => !IsStray(style)).Skip(house * GoodStyles).Take(GoodStyles);
        var strays = Strays.Select(kind => Pick([.. catalogue.Styles.Where(style => IsWholly(style, kind))], house));
        var dice = Dice.For($"house {house}");
        var styles = good.Concat(strays).Select(style => style with { Colourways = [.. style.Colourways.Take(MostColours).Select(colourway => Priced(colourway, dice))] }).ToList();
        return dice.Shuffled(styles.Append(Garment(styles[0])).Append(Accessory(styles[1])));
    }

    // Every house has sales of its own.
    private static Colourway Priced(Colourway colourway, Dice dice) =>
        dice.Chance(OnSale) && colourway.ListPrice is { } list ? colourway with { CurrentPrice = Math.Floor(list * 0.7m) + 0.97m } : colourway;

    private static bool IsStray(ShoeStyle style) => Strays.Any(kind => IsWholly(style, kind));

    private static bool IsWholly(ShoeStyle style, DefectKind kind) => style.Colourways.All(colourway => colourway.Planted == kind);

    private static ShoeStyle Pick(IReadOnlyList<ShoeStyle> styles, int house) => styles[house % styles.Count];

    private static ShoeStyle Garment(ShoeStyle beside) => Goods(beside, GoodsKind.Garment, PictureView.Garment, "Relay Tee", "Men's Training Top", 35);

    private static ShoeStyle Accessory(ShoeStyle beside) => Goods(beside, GoodsKind.Accessory, PictureView.Bag, "Haul Bag", "Men's Duffel Bag", 45);

    private static ShoeStyle Goods(ShoeStyle beside, GoodsKind kind, PictureView view, string name, string subtitle, decimal price)
    {
        var first = beside.Colourways[0];
        var code = $"{beside.Code}{(kind is GoodsKind.Garment ? 'G' : 'A')}";
        return beside with
        {
            Code = code,
            Kind = kind,
            Title = $"{Catalogue.Brand} {name}",
            Subtitle = subtitle,
            Wearer = new Wearer(Gender.Men, AgeGroup.Adult),
            Colourways =
            [
                new Colourway
                {
                    Sku = $"{code}-{first.Dye.Digit}00",
                    Colour = first.Dye.Name,
                    ListPrice = price,
                    CurrentPrice = price,
                    Dye = first.Dye,
                    Picture = new PicturePlan(first.Picture.Subject with { View = view }, new PictureFinish()),
                },
            ],
        };
    }
}
