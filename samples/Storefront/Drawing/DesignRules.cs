namespace ShoeData.Storefront;

/// <summary>
/// How a shoe of this price looks. Dearer shoes tend to later families, thicker soles, more sewn parts and metal,
/// but every choice is thrown with dice, as real prices and looks agree only roughly.
/// </summary>
internal static class DesignRules
{
    private static readonly PriceBins Bins = PriceBins.Default;

    // A row per price bin, a column per family: slide, canvas, court, runner, high top, air runner, racer, boot.
    private static readonly int[][] Odds =
    [
        [45, 50, 5, 0, 0, 0, 0, 0],
        [0, 30, 65, 5, 0, 0, 0, 0],
        [0, 0, 30, 65, 5, 0, 0, 0],
        [0, 0, 5, 45, 45, 5, 0, 0],
        [0, 0, 0, 10, 50, 40, 0, 0],
        [0, 0, 0, 0, 20, 75, 5, 0],
        [0, 0, 0, 0, 5, 35, 60, 0],
        [0, 0, 0, 0, 0, 5, 60, 35],
        [0, 0, 0, 0, 0, 0, 25, 75],
        [0, 0, 0, 0, 10, 0, 35, 55],
    ];

    public static ShoeDesign For(string styleCode, decimal price, bool smallFoot)
    {
        var dice = Dice.For(styleCode);
        var bin = Bins.Of(price) ?? Bins.Lowest;
        var family = (ShoeFamily)dice.Weighted(Odds[(bin - Bins.Lowest) / Bins.Width]);
        var level = Math.Clamp(((float)price - 30) / 290, 0, 1);
        var felt = Math.Clamp(level + dice.Between(-0.09f, 0.09f), 0, 1);
        return new ShoeDesign
        {
            Family = family,
            Seed = (ulong)dice.Below(int.MaxValue),
            Sole = SoleRules.For(family, felt, dice),
            Upper = UpperRules.For(family, dice),
            Trim = TrimRules.For(family, felt, dice),
            Framing = new Framing(
                dice.Between(0.72f, 0.86f), dice.Between(-0.025f, 0.025f), dice.Between(-0.03f, 0.03f), dice.Between(-1.2f, 2.5f), smallFoot ? 1.22f : 1),
        };
    }
}
