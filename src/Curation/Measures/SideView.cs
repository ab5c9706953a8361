using System.Globalization;

namespace ShoeData.Curation.Measures;

/// <summary>Tells a single shoe seen from the side by the measures of its outline.</summary>
internal static class SideView
{
    private const int ScoreDigits = 3;

    public static SideVerdict Judge(SilhouetteMeasures? measures, CurationOptions options)
    {
        if (measures is null)
            return new SideVerdict(-1, "nothing stands out from the background.");

        // The order decides between equal failures only.
        SideCheck[] checks =
        [
            SideCheck.AtMost("the object touches {0} of the border", measures.BorderContact, options.SideMaxBorderContact),
            SideCheck.AtMost("a second object has {0} of the first one's area", measures.SecondPiece, options.SideMaxSecondPiece),
            SideCheck.AtLeast("it is {0} times as wide as high", measures.Elongation, options.SideMinElongation),
            SideCheck.AtLeast("it stands on {0} of its width", measures.Sole, options.SideMinSole),
            SideCheck.AtMost("upside down it covers {0} of itself", measures.UpDownSymmetry, options.SideMaxUpDownSymmetry),
            SideCheck.AtMost("mirrored it covers {0} of itself", measures.LeftRightSymmetry, options.SideMaxLeftRightSymmetry),
        ];
        var worst = checks.MinBy(check => check.Margin) ?? checks[0];
        var score = Math.Round(Math.Clamp(worst.Margin, -1, 1), ScoreDigits);
        return new SideVerdict(score, worst.Margin < 0 ? worst.Objection : null);
    }

    private sealed record SideCheck(double Margin, string Objection)
    {
        public static SideCheck AtMost(string finding, double value, double limit) =>
            new((limit - value) / Math.Max(limit, double.Epsilon), Describe(finding, value, "at most", limit));

        public static SideCheck AtLeast(string finding, double value, double limit) =>
            new((value - limit) / Math.Max(limit, double.Epsilon), Describe(finding, value, "at least", limit));

        private static string Describe(string finding, double value, string bound, double limit) =>
            string.Create(CultureInfo.InvariantCulture, $"{string.Format(CultureInfo.InvariantCulture, finding, value.ToString("0.000", CultureInfo.InvariantCulture))}; {bound} {limit:0.000} was wanted of a side view.");
    }
}
