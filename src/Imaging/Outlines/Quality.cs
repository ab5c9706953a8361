namespace ShoeData.Imaging;

/// <summary>Measures how well the object of a picture can be seen.</summary>
public static class Quality
{
    private const double Darkest = 0.02;
    private const double Brightest = 0.98;
    private const int Digits = 4;

    // Of the largest piece: a letter is smaller, and larger than a grain of noise.
    private const double LetterShare = 0.05;
    private const int LetterPixels = 3;

    /// <summary>Null when there is nothing on the background.</summary>
    public static QualityMeasures? Measure(Cutout cutout)
    {
        if (cutout.Figure is not { } box)
            return null;

        var luma = cutout.Luma;
        var histogram = new int[256];
        for (var at = 0; at < luma.Length; at++)
        {
            if (cutout.Mask.Pixels[at])
                histogram[luma[at]]++;
        }

        var (shade, light) = (Histogram.Percentile(histogram, Darkest), Histogram.Percentile(histogram, Brightest));
        return new QualityMeasures
        {
            ObjectSide = Rounded((double)Math.Max(box.Width, box.Height) / Math.Max(cutout.Mask.Width, cutout.Mask.Height)),
            CutOff = Rounded(CutOff(cutout.Mask, box)),
            Unevenness = cutout.Backdrop.Unevenness,
            Specks = cutout.Pieces.Skip(1).Count(piece => piece.Area >= LetterPixels && piece.Area < LetterShare * cutout.Pieces[0].Area),
            Light = Math.Max(light, Luma.Of(cutout.Backdrop.Colour)),
            Shade = shade,
            Contrast = light - shade,
            Sharpness = Rounded(Sharpness.Of(luma, cutout.Mask.Width, box)),
        };
    }

    private static double Rounded(double value) => Math.Round(value, Digits);

    private static double CutOff(ShoeMask mask, MaskPiece box)
    {
        var left = (double)Longest(mask.Height, y => mask[0, y]) / box.Height;
        var right = (double)Longest(mask.Height, y => mask[mask.Width - 1, y]) / box.Height;
        var top = (double)Longest(mask.Width, x => mask[x, 0]) / box.Width;
        return Math.Max(top, Math.Max(left, right));
    }

    private static int Longest(int length, Func<int, bool> isObject)
    {
        var (longest, run) = (0, 0);
        for (var at = 0; at < length; at++)
        {
            run = isObject(at) ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
