using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Turns orders into styles: code, name, look, colours and prices.</summary>
internal sealed class StyleMaker
{
    // Coprime to the range, so that codes look thrown but never meet.
    private const int CodeStep = 3701;
    private const int CodeRange = 9000;

    private static readonly SKColor[] Backdrops = [SKColors.White, SKColors.White, new(0xF6, 0xF6, 0xF6), new(0xFA, 0xFA, 0xFA)];
    private static readonly decimal[] Surcharges = [-5, 5, 10];

    private readonly ModelNames _names = new();
    private int _made;

    public ShoeStyle Make(StyleOrder order)
    {
        var code = $"HD{1000 + (++_made * CodeStep % CodeRange)}";
        var design = DesignRules.For(code, order.Price, order.Wearer.AgeGroup is not (AgeGroup.Adult or AgeGroup.Unknown));
        return new ShoeStyle
        {
            Code = code,
            Title = _names.Next(design.Family),
            Subtitle = order.Subtitle ?? MensSubtitle(design.Family),
            Wearer = order.Wearer,
            Family = design.Family,
            Colourways = Colourways(code, design, order),
        };
    }

    private static List<Colourway> Colourways(string code, ShoeDesign design, StyleOrder order)
    {
        var dice = Dice.For($"{code} colours");
        var backdrop = dice.Pick(Backdrops);
        var ownPrice = order.Planted is null && dice.Chance(0.2) ? dice.Below(order.Colours) : -1;
        List<Dyed> schemes = [];
        foreach (var main in dice.Shuffled(Palette.Mains).Take(order.Colours))
            schemes.Add(Dyed.UnlikeAll(schemes, main, design.Family, dice));
        return [.. schemes.Select((dyed, index) =>
        {
            decimal? price = order.Planted is DefectKind.CardWithoutPrice ? null : index == ownPrice ? OwnPrice(order.Price, dice) : order.Price;
            return new Colourway
            {
                Sku = $"{code}-{dyed.Main.Digit}{index:00}",
                Colour = dyed.Name,
                ListPrice = price,
                CurrentPrice = price,
                Planted = order.Planted,
                Dye = dyed.Main,
                Picture = new PicturePlan(
                    new PictureSubject { Design = design, Colours = dyed.Colours, Backdrop = backdrop },
                    new PictureFinish { Format = Format(dice) }),
            };
        })];
    }

    private static decimal OwnPrice(decimal price, Dice dice)
    {
        var own = price + dice.Pick(Surcharges);
        return PriceBins.Default.Of(own) is null ? price : own;
    }

    private static PictureFormat Format(Dice dice) => dice.Weighted([86, 8, 6]) switch
    {
        0 => PictureFormat.Jpeg,
        1 => PictureFormat.WebP,
        _ => PictureFormat.Png,
    };

    private static string MensSubtitle(ShoeFamily family) => family switch
    {
        ShoeFamily.Slide => "Men's Slides",
        ShoeFamily.Runner => "Men's Road Running Shoes",
        ShoeFamily.HighTop => "Men's Basketball Shoes",
        ShoeFamily.Racer => "Men's Road Racing Shoes",
        ShoeFamily.Boot => "Men's Boots",
        _ => "Men's Shoes",
    };
}
