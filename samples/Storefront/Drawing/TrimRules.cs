namespace ShoeData.Storefront;

/// <summary>What a family wears at a price level from 0 to 1.</summary>
internal static class TrimRules
{
    public static TrimDesign For(ShoeFamily family, float level, Dice dice)
    {
        var soft = family is ShoeFamily.Runner or ShoeFamily.AirRunner or ShoeFamily.Racer;
        var plain = family is ShoeFamily.Canvas or ShoeFamily.Slide;
        return new TrimDesign
        {
            Laces = family is ShoeFamily.Slide ? 0 : dice.Whole(4, 5) + (int)(level * 3) + (family is ShoeFamily.HighTop or ShoeFamily.Boot ? 1 : 0),
            Overlays = plain ? 0 : (int)Math.Clamp((level * 5.5f) + dice.Between(-0.6f, 0.9f), 0, 5),
            Lean = dice.Between(-1, 1),
            ToeCap = family switch
            {
                ShoeFamily.Canvas or ShoeFamily.HighTop => dice.Chance(0.8),
                ShoeFamily.Racer => dice.Chance(0.1),
                _ => dice.Chance(0.5),
            },
            Mudguard = plain ? 0 : dice.Chance(0.6) ? dice.Between(2.5f, 6) : 0,
            HeelCounter = plain ? dice.Between(0, 6) : dice.Between(8, 19),
            Eyestay = dice.Chance(0.85) ? dice.Between(5.2f, 7.5f) : 0,
            StitchRows = level < 0.2f ? dice.Whole(0, 1) : dice.Whole(1, 3),
            Mesh = soft ? dice.Between(0.4f, 1) : 0,
            Gloss = family is ShoeFamily.Court or ShoeFamily.HighTop or ShoeFamily.Boot ? dice.Between(0.1f, 0.35f) + (level * 0.4f) : 0,
            PullTab = dice.Chance(level * 1.1),
            HeelClip = soft && dice.Chance(level * 0.9),
            Fade = !plain && dice.Chance(level * 0.4),
            Metal = level > 0.86f ? dice.Chance(0.9) : dice.Chance(level * 0.12),
            Mark = plain ? dice.Between(0.45f, 0.7f) : dice.Between(0.7f, 1.05f),
            Collar = dice.Between(1, 1.8f) + (level * 1.4f),
        };
    }
}
