using ShoeData.Imaging;

namespace ShoeData.Curation.Measures;

/// <summary>Measures the outline of the object in a product photo.</summary>
internal static class Silhouette
{
    /// <summary>The longer side that pictures are measured at: enough for an outline, and the same for every source.</summary>
    public const int Side = 128;

    // Pieces smaller than this share of the largest are specks.
    private const double SpeckShare = 0.02;

    // How far above the lowest pixel the sole may lie, as a share of the box's width: heel and toe spring.
    private const double SoleRise = 0.06;

    // As many as mean something at this size.
    private const int Digits = 4;

    /// <summary>Null when there is nothing on the background.</summary>
    public static SilhouetteMeasures? Measure(RgbPixels pixels)
    {
        var mask = ShoeMask.Of(PixelScaler.Fit(pixels, Side));
        var pieces = MaskPiece.Of(mask);
        if (pieces.Count == 0)
            return null;

        var box = MaskPiece.Union([.. pieces.Where(piece => piece.Area >= SpeckShare * pieces[0].Area)]);
        return new SilhouetteMeasures
        {
            BorderContact = Rounded(BorderContact(mask)),
            Coverage = Rounded((double)pieces.Sum(piece => piece.Area) / (mask.Width * mask.Height)),
            SecondPiece = Rounded(pieces.Count > 1 ? (double)pieces[1].Area / pieces[0].Area : 0),
            Elongation = Rounded((double)box.Width / box.Height),
            Fill = Rounded((double)box.Area / (box.Width * box.Height)),
            Sole = Rounded(Sole(mask, box)),
            UpDownSymmetry = Rounded(Overlap(mask, box, (x, y) => mask[x, box.Top + box.Bottom - y])),
            LeftRightSymmetry = Rounded(Overlap(mask, box, (x, y) => mask[box.Left + box.Right - x, y])),
        };
    }

    private static double Rounded(double value) => Math.Round(value, Digits);

    private static double BorderContact(ShoeMask mask)
    {
        var touching = 0;
        for (var x = 0; x < mask.Width; x++)
            touching += (mask[x, 0] ? 1 : 0) + (mask[x, mask.Height - 1] ? 1 : 0);
        for (var y = 0; y < mask.Height; y++)
            touching += (mask[0, y] ? 1 : 0) + (mask[mask.Width - 1, y] ? 1 : 0);
        return touching / (2.0 * (mask.Width + mask.Height));
    }

    private static double Sole(ShoeMask mask, MaskPiece box)
    {
        var rise = Math.Max(1, (int)Math.Round(SoleRise * box.Width));
        var grounded = 0;
        for (var x = box.Left; x <= box.Right; x++)
        {
            for (var y = box.Bottom; y >= Math.Max(box.Top, box.Bottom - rise); y--)
            {
                if (!mask[x, y])
                    continue;
                grounded++;
                break;
            }
        }

        return (double)grounded / box.Width;
    }

    private static double Overlap(ShoeMask mask, MaskPiece box, Func<int, int, bool> turned)
    {
        var (both, either) = (0, 0);
        for (var y = box.Top; y <= box.Bottom; y++)
        {
            for (var x = box.Left; x <= box.Right; x++)
            {
                var (here, there) = (mask[x, y], turned(x, y));
                both += here && there ? 1 : 0;
                either += here || there ? 1 : 0;
            }
        }

        return (double)both / either;
    }
}
