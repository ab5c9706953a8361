namespace ShoeData.Storefront;

/// <summary>Which sole a family stands on, at a price level from 0 to 1.</summary>
internal static class SoleRules
{
    public static SoleDesign For(ShoeFamily family, float level, Dice dice)
    {
        var heel = Heel(family, level, dice);
        return new SoleDesign
        {
            Heel = heel,
            Toe = heel * Drop(family, dice),
            Spring = Spring(family, dice),
            Bevel = family is ShoeFamily.Runner or ShoeFamily.Racer or ShoeFamily.AirRunner ? dice.Between(1.5f, 4) : dice.Between(0, 0.8f),
            Flare = family is ShoeFamily.Racer ? dice.Between(2, 5.5f) : dice.Between(0, 1.6f),
            Outsole = family is ShoeFamily.Boot ? dice.Between(2.6f, 3.6f) : dice.Between(1, 2.2f),
            Lugs = family switch
            {
                ShoeFamily.Boot => dice.Whole(11, 16),
                ShoeFamily.Runner or ShoeFamily.Racer => dice.Whole(14, 26),
                _ => dice.Whole(0, 9),
            },
            Grooves = family is ShoeFamily.Runner or ShoeFamily.Racer ? dice.Whole(1, 4) : dice.Whole(0, 1),
            Windows = family is ShoeFamily.AirRunner ? 1 + (int)Math.Clamp((level * 5.2f) - 1.4f + dice.Between(-0.4f, 0.4f), 0, 3) : 0,
            Plate = family is ShoeFamily.Racer && dice.Chance(0.4 + (level * 0.6)),
            Fade = family is not (ShoeFamily.Boot or ShoeFamily.Canvas) && dice.Chance(level * 0.55),
            Speckled = dice.Chance(level * 0.45),
            Stitched = family is ShoeFamily.Court or ShoeFamily.Boot || dice.Chance(0.1),
            Block = family is ShoeFamily.Boot && dice.Chance(0.8),
        };
    }

    private static float Heel(ShoeFamily family, float level, Dice dice) => family switch
    {
        ShoeFamily.Slide => dice.Between(8.5f, 11),
        ShoeFamily.Canvas => dice.Between(5, 6.5f),
        ShoeFamily.Court => dice.Between(6.5f, 8.5f),
        ShoeFamily.Runner => dice.Between(7.5f, 12.5f, level * 2),
        ShoeFamily.HighTop => dice.Between(7.5f, 10),
        ShoeFamily.AirRunner => dice.Between(9.5f, 14, level),
        ShoeFamily.Racer => dice.Between(12.5f, 18, (level - 0.5f) * 2),
        _ => dice.Between(8.5f, 11.5f),
    };

    private static float Drop(ShoeFamily family, Dice dice) => family switch
    {
        ShoeFamily.Slide or ShoeFamily.Canvas or ShoeFamily.Court => dice.Between(0.85f, 1),
        ShoeFamily.Racer => dice.Between(0.66f, 0.8f),
        _ => dice.Between(0.6f, 0.8f),
    };

    private static float Spring(ShoeFamily family, Dice dice) => family switch
    {
        ShoeFamily.Racer => dice.Between(6, 9.5f),
        ShoeFamily.Runner or ShoeFamily.AirRunner => dice.Between(3.5f, 6),
        ShoeFamily.Canvas => dice.Between(0.8f, 2),
        _ => dice.Between(1.5f, 3.5f),
    };
}
