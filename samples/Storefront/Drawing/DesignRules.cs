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
        [70, 30, 0, 0, 0, 0, 0, 0],
        [0, 65, 35, 0, 0, 0, 0, 0],
        [0, 5, 70, 25, 0, 0, 0, 0],
        [0, 0, 10, 75, 15, 0, 0, 0],
        [0, 0, 0, 15, 75, 10, 0, 0],
        [0, 0, 0, 0, 15, 85, 0, 0],
        [0, 0, 0, 0, 0, 50, 50, 0],
        [0, 0, 0, 0, 0, 5, 80, 15],
        [0, 0, 0, 0, 0, 0, 15, 85],
        [0, 0, 0, 0, 10, 0, 20, 70],
    ];

    public static ShoeDesign For(string styleCode, decimal price, bool smallFoot)
    {
        var dice = Dice.For(styleCode);
        var bin = Bins.Of(price) ?? Bins.Lowest;
        var family = (ShoeFamily)dice.Weighted(Odds[(bin - Bins.Lowest) / Bins.Width]);
        var level = Math.Clamp((((float)price - 30) / 300) + dice.Between(-0.05f, 0.05f), 0, 1);
        return new ShoeDesign
        {
            Family = family,
            Seed = (ulong)dice.Below(int.MaxValue),
            Sole = SoleRules.For(family, level, dice),
            Upper = UpperRules.For(family, level, dice),
            Trim = TrimRules.For(family, level, dice),
            Framing = new Framing(
                dice.Between(0.76f, 0.84f), dice.Between(-0.02f, 0.02f), dice.Between(-0.02f, 0.02f), dice.Between(-0.8f, 1.6f), smallFoot ? 1.22f : 1),
        };
    }

    /// <summary>Between two measures, nearer to the second the dearer the shoe is.</summary>
    public static float Between(this Dice dice, float cheap, float dear, float level) =>
        cheap + ((dear - cheap) * Math.Clamp((0.7f * level) + dice.Between(0, 0.3f), 0, 1));
}
