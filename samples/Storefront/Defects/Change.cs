using System.Diagnostics;
using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>What each defect does to a colourway.</summary>
internal static class Change
{
    // The shop got some pictures again: saved harder, smaller, a little darker or lighter, and two of them larger.
    private static readonly Func<PictureFinish, PictureFinish>[] Again =
    [
        finish => finish with { Format = PictureFormat.Jpeg, Quality = 60 },
        finish => finish with { Format = PictureFormat.Jpeg, Width = 600 },
        finish => finish with { Format = PictureFormat.Jpeg, Width = 680, Gamma = 1.03 },
        finish => finish with { Format = PictureFormat.Jpeg, Width = 1000 },
        finish => finish with { Format = PictureFormat.WebP, Quality = 78 },
        finish => finish with { Format = PictureFormat.Jpeg, Width = 640, Quality = 70 },
        finish => finish with { Format = PictureFormat.Jpeg, Quality = 80, Gamma = 0.97 },
        finish => finish with { Format = PictureFormat.Jpeg, Width = 960, Gamma = 1.02 },
    ];

    private static readonly decimal[] SaleShares = [0.85m, 0.75m, 0.7m, 0.6m];

    /// <param name="number">Counts the defects of this kind, which vary a little.</param>
    /// <param name="original">The picture that a duplicate repeats.</param>
    public static Colourway Make(Colourway colourway, DefectKind kind, int number, PicturePlan? original)
    {
        var plan = colourway.Picture;
        return kind switch
        {
            DefectKind.ExactDuplicate when original is not null => colourway with { Picture = original },
            DefectKind.NearDuplicate when original is not null => colourway with { Picture = original with { Finish = Again[number % Again.Length](original.Finish) } },
            DefectKind.TopView => Show(colourway, PictureView.Top, lying: number == 0),
            DefectKind.SoleView => Show(colourway, PictureView.Sole, lying: number == 0),
            DefectKind.Truncated => Finish(colourway, plan.Finish with { Format = PictureFormat.Jpeg, Damage = PictureDamage.Truncated }),
            DefectKind.NotAPicture => Finish(colourway, plan.Finish with { Damage = number % 2 == 0 ? PictureDamage.PageAsJpeg : PictureDamage.Page }),
            DefectKind.MissingPicture => Finish(colourway, plan.Finish with { Damage = PictureDamage.Missing }),
            DefectKind.NoPrice => colourway with { ListPrice = null, CurrentPrice = null },
            DefectKind.WhiteOnWhite => White(colourway),
            DefectKind.GreyJpeg => Finish(colourway, plan.Finish with { Format = PictureFormat.Jpeg, Grey = true }),
            DefectKind.TransparentPng => colourway with { Picture = new PicturePlan(plan.Subject with { Backdrop = null }, plan.Finish with { Format = PictureFormat.Png }) },
            DefectKind.TurnedByExif => Finish(colourway, plan.Finish with { Format = PictureFormat.Jpeg, Turned = true }),
            DefectKind.Sale => colourway with { CurrentPrice = Reduced(colourway.ListPrice, SaleShares[number % SaleShares.Length]) },
            _ => throw new UnreachableException(),
        };
    }

    private static Colourway Show(Colourway colourway, PictureView view, bool lying) => colourway with
    {
        Picture = colourway.Picture with { Subject = colourway.Picture.Subject with { View = view, Lying = lying } },
    };

    private static Colourway Finish(Colourway colourway, PictureFinish finish) => colourway with { Picture = colourway.Picture with { Finish = finish } };

    private static Colourway White(Colourway colourway)
    {
        var white = Dyed.AllWhite();
        return colourway with
        {
            Colour = white.Name,
            Picture = new PicturePlan(
                colourway.Picture.Subject with { Colours = white.Colours, Backdrop = SKColors.White }, colourway.Picture.Finish with { Format = PictureFormat.Jpeg }),
        };
    }

    private static decimal? Reduced(decimal? price, decimal share) => price is { } full ? Math.Floor(full * share) + 0.97m : null;
}
