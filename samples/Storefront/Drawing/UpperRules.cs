namespace ShoeData.Storefront;

/// <summary>Which shape of upper a family has, at a price level from 0 to 1.</summary>
internal static class UpperRules
{
    public static UpperDesign For(ShoeFamily family, float level, Dice dice)
    {
        var collar = Collar(family, level, dice);
        var high = collar > 43.5f;
        return new UpperDesign
        {
            Collar = collar,
            Dip = high ? dice.Between(1, 4) : dice.Between(5, 8.5f),
            FrontRise = high ? dice.Between(-1, 3) : dice.Between(-2.5f, 1.5f),
            Tongue = family is ShoeFamily.Racer ? dice.Between(2, 4) : dice.Between(3.5f, 6.5f),
            ToeHeight = family switch
            {
                ShoeFamily.Slide => dice.Between(13.5f, 16),
                ShoeFamily.Racer => dice.Between(8.5f, 10.5f),
                ShoeFamily.Boot => dice.Between(12, 14),
                _ => dice.Between(9.5f, 12.5f),
            },
            ThroatStart = high ? dice.Between(34, 38) : dice.Between(36, 42),
            ThroatEnd = dice.Between(61, 67),
            Bend = high ? dice.Between(1.65f, 2.1f) : dice.Between(1.05f, 1.3f),
            Bulge = dice.Between(-0.4f, 1.2f),
        };
    }

    private static float Collar(ShoeFamily family, float level, Dice dice) => family switch
    {
        ShoeFamily.Slide => 26,
        ShoeFamily.Canvas => dice.Between(30, 33),
        ShoeFamily.Court => dice.Between(33, 36.5f),
        ShoeFamily.Runner => dice.Between(36, 40),
        ShoeFamily.HighTop => dice.Between(44, 62, level),
        ShoeFamily.AirRunner => dice.Between(38, 43),
        ShoeFamily.Racer => dice.Between(38.5f, 42.5f),
        _ => dice.Between(48, 74, (level - 0.7f) / 0.3f),
    };
}
