using ShoeData.Curation.Pictures;
using ShoeData.Imaging;

namespace ShoeData.Curation.Measures;

/// <summary>Whether the object of a picture can be seen well enough.</summary>
/// <param name="Score">The distance to the nearest limit as a share of it: from 0 to 1; 0 where one was passed.</param>
/// <param name="Objection">About the limit that was passed by most; null where none was.</param>
internal sealed record QualityVerdict(double Score, Refusal? Objection)
{
    private const int ScoreDigits = 3;

    public static QualityVerdict Of(PictureLook look, CurationOptions options)
    {
        var worst = Thresholds(look, options).MinBy(threshold => threshold.Margin);
        var score = Math.Round(Math.Clamp(worst?.Margin ?? 0, 0, 1), ScoreDigits);
        return new QualityVerdict(score, worst is { Margin: < 0 } ? worst.Objection : null);
    }

    // The order decides between equal failures only.
    private static IEnumerable<Threshold> Thresholds(PictureLook look, CurationOptions options)
    {
        var aspect = (double)look.LongerSide / Math.Min(look.Width, look.Height);
        yield return Threshold.AtMost(RejectReason.OddAspect, "one side of the picture is {0} times the other", aspect, options.MaxAspect);
        if (look.Measures.Quality is not { } quality)
            yield break;

        yield return Threshold.AtLeast(RejectReason.ShoeTooSmall, "the shoe is {0} pixels long", Math.Round(quality.ObjectSide * look.LongerSide), options.MinShoeSide);
        yield return Threshold.AtMost(RejectReason.CutOff, "the picture's edge cuts {0} of the shoe", quality.CutOff, options.MaxCutOff);
        yield return Threshold.AtMost(RejectReason.BusyBackground, "the ground differs by {0} of 255 from an even one", quality.Unevenness, options.MaxUnevenness);
        yield return Threshold.AtMost(RejectReason.Overlay, "{0} specks like letters stand beside the shoe", quality.Specks, options.MaxSpecks);
        yield return Threshold.AtLeast(RejectReason.TooDark, "neither shoe nor ground is brighter than {0} of 255", quality.Light, options.MinLight);
        yield return Threshold.AtMost(RejectReason.WashedOut, "the darkest of the shoe is {0} of 255", quality.Shade, options.MaxShade);
        yield return Threshold.AtLeast(RejectReason.WashedOut, "the shoe's brightest and darkest are {0} of 255 apart", quality.Contrast, options.MinContrast);
        yield return Threshold.AtLeast(RejectReason.Blurred, "{0} of its edges are fine", quality.Sharpness, options.MinSharpness);
    }
}
