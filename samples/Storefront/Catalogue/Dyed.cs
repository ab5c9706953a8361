using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>A colour scheme and what the shop calls it.</summary>
internal sealed record Dyed(Dye Main, string Name, ShoeColours Colours)
{
    private const int Throws = 10;

    /// <summary>Of a few schemes around a main colour the one that can best be told from a style's other colourways.</summary>
    public static Dyed UnlikeAll(IReadOnlyCollection<Dyed> others, Dye main, ShoeFamily family, Dice dice) =>
        Enumerable.Range(0, Throws)
            .Select(_ => From(main, family, dice))
            .MaxBy(scheme => others.Select(other => scheme.Colours.Distance(other.Colours)).DefaultIfEmpty().Min())
        ?? From(main, family, dice);

    /// <summary>White all over, of slightly different whites.</summary>
    public static Dyed AllWhite() => new(Palette.White, "White/White/White", new ShoeColours
    {
        Main = new SKColor(0xFA, 0xFA, 0xF8),
        Second = new SKColor(0xF4, 0xF4, 0xF1),
        Accent = new SKColor(0xE6, 0xE6, 0xE2),
        Sole = new SKColor(0xFB, 0xFB, 0xFA),
        Outsole = new SKColor(0xEF, 0xEE, 0xEA),
        Lace = new SKColor(0xFC, 0xFC, 0xFC),
        Lining = new SKColor(0xEC, 0xEC, 0xE9),
    });

    private static Dyed From(Dye main, ShoeFamily family, Dice dice)
    {
        var accent = Other(main, dice);
        // Slides are moulded: often their sole has the colour of the strap.
        var sole = family is ShoeFamily.Slide && dice.Chance(0.6) ? main : dice.Pick(Palette.Soles);
        return new Dyed(main, $"{main.Name}/{accent.Name}/{sole.Name}", new ShoeColours
        {
            Main = main.Colour,
            Second = Second(main.Colour, accent.Colour, dice),
            Accent = accent.Colour,
            Sole = sole.Colour,
            Outsole = dice.Pick(Palette.Outsoles),
            Lace = dice.Chance(0.5) ? sole.Colour : main.Colour.Contrast(0.35f),
            Lining = dice.Chance(0.5) ? Palette.Black.Colour.Lighter(0.12f) : main.Colour.Mix(accent.Colour, 0.3f),
        });
    }

    private static SKColor Second(SKColor main, SKColor accent, Dice dice) => dice.Below(4) switch
    {
        0 => main.Darker(0.28f),
        1 => main.Lighter(0.3f),
        2 => main.Mix(accent, 0.5f),
        _ => Ink.Luma(main) > 110 ? Palette.Black.Colour.Lighter(0.1f) : Palette.White.Colour,
    };

    private static Dye Other(Dye main, Dice dice)
    {
        Dye other;
        do
            other = dice.Pick(Palette.Mains);
        while (other == main);
        return other;
    }
}
