namespace ShoeData.Storefront;

/// <summary>Everything the shop offers, the same at every start.</summary>
public sealed class Catalogue
{
    /// <summary>Every title begins with it.</summary>
    public const string Brand = "Halden";

    private Catalogue(IReadOnlyList<ShoeStyle> styles) => Styles = styles;

    /// <summary>In the order of the wall.</summary>
    internal IReadOnlyList<ShoeStyle> Styles { get; }

    internal IEnumerable<Colourway> Colourways => Styles.SelectMany(style => style.Colourways);

    /// <summary>Good shoes over all price bins, with the defects of <see cref="DefectTable"/> among them.</summary>
    public static Catalogue Create()
    {
        var maker = new StyleMaker();
        var dice = Dice.For("catalogue");
        var good = PriceLadder.Prices()
            .Select(price => maker.Make(new StyleOrder(price, dice.Weighted([0, 0, 18, 42, 26, 10, 4]), new Wearer(Gender.Men, AgeGroup.Adult))))
            .ToList();
        var planted = Planting.Into(good);
        var others = DefectTable.Styles.Select(maker.Make);
        return new Catalogue(dice.Shuffled(planted.Concat(others)));
    }
}
