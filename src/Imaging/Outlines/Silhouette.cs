namespace ShoeData.Imaging;

/// <summary>Measures the outline of the object in a product photo.</summary>
public static class Silhouette
{
    // How far above the lowest pixel the sole may lie, as a share of the box's width: heel and toe spring.
    private const double SoleRise = 0.06;

    // As many as mean something at this size.
    private const int Digits = 4;

    /// <summary>Null when there is nothing on the background.</summary>
    public static SilhouetteMeasures? Measure(Cutout cutout)
    {
        if (cutout.Figure is not { } box)
            return null;

        var (mask, pieces) = (cutout.Mask, cutout.Pieces);
        return new SilhouetteMeasures
        {
            BorderContact = Rounded(BorderContact(mask)),
            Coverage = Rounded((double)pieces.Sum(piece => piece.Area) / (mask.Width * mask.Height)),
            SecondPiece = Rounded(pieces.Count > 1 ? (double)pieces[1].Area / pieces[0].Area : 0),
            Elongation = Rounded((double)box.Width / box.Height),
            Fill = Rounded((double)box.Area / (box.Width * box.Height)),
            Sole = Rounded(Sole(mask, box)),
            UpDownSymmetry = Rounded(Overlap(mask, box, upDown: true)),
            LeftRightSymmetry = Rounded(Overlap(mask, box, upDown: false)),
            HeelLean = Rounded(HeelLean(mask, box)),
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

    private static double Overlap(ShoeMask mask, MaskPiece box, bool upDown)
    {
        var (both, either) = (0, 0);
        for (var y = box.Top; y <= box.Bottom; y++)
        {
            for (var x = box.Left; x <= box.Right; x++)
            {
                var (here, there) = (mask[x, y], upDown ? mask[x, box.Top + box.Bottom - y] : mask[box.Left + box.Right - x, y]);
                both += here && there ? 1 : 0;
                either += here || there ? 1 : 0;
            }
        }

        return (double)both / either;
    }

    private static double HeelLean(ShoeMask mask, MaskPiece box)
    {
        var (sum, count) = (0.0, 0);
        for (var y = box.Top; y < box.Top + ((box.Height + 1) / 2); y++)
        {
            for (var x = box.Left; x <= box.Right; x++)
            {
                if (!mask[x, y])
                    continue;
                sum += x;
                count++;
            }
        }

        return count == 0 ? 0 : ((box.Left + box.Right) / 2.0 - (sum / count)) * 2 / box.Width;
    }
}
