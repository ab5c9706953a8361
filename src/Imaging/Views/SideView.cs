using System.Globalization;

namespace ShoeData.Imaging;

/// <summary>
/// Tells a single shoe seen from the side: by what was learned, where that is not sure by the outline's consent too; or, of a picture that no model was asked
/// about, by the outline alone.
/// </summary>
public static class SideView
{
    private const int ScoreDigits = 3;

    /// <param name="odds">By how much what is known beside the picture, say a shop's word, raises the odds of a side view; 1 where nothing is.</param>
    public static SideVerdict Judge(PictureMeasures measures, SideLimits limits, double odds = 1) => measures switch
    {
        { Silhouette: null } => new SideVerdict(0, new Refusal(RejectReason.NotASideView, "nothing stands out from the background.")),
        { Views: { } views, Silhouette: { } outline } => ByViews(views, outline, limits, odds),
        { Silhouette: { } outline } => ByOutline(outline, limits),
    };

    private static SideVerdict ByViews(ViewScores views, SilhouetteMeasures outline, SideLimits limits, double odds)
    {
        var score = Math.Round(views.Side * odds / ((views.Side * odds) + 1 - views.Side), ScoreDigits);
        if (score < limits.MinScore)
            return new SideVerdict(score, Describe(views.Other(), score, $"at least {limits.MinScore:0.000} was wanted."));
        return score < limits.SureScore && ByOutline(outline, limits).Objection is { } objection
            ? new SideVerdict(score, Describe(views.Other(), score, $"below {limits.SureScore:0.000} its outline must agree: {objection.Detail}"))
            : new SideVerdict(score, null);
    }

    private static Refusal Describe(ShownView other, double score, FormattableString wanted) => new(ReasonFor(other), string.Create(
        CultureInfo.InvariantCulture, $"it looks like {other.InWords()}; it scores {score:0.000} as a side view, {wanted.ToString(CultureInfo.InvariantCulture)}"));

    private static RejectReason ReasonFor(ShownView view) => view switch
    {
        ShownView.Top => RejectReason.ViewTop,
        ShownView.Sole => RejectReason.ViewSole,
        ShownView.Angled => RejectReason.ViewAngled,
        ShownView.Pair => RejectReason.Pair,
        ShownView.Detail => RejectReason.Detail,
        ShownView.NotAShoe => RejectReason.NotAShoe,
        ShownView.Snapshot => RejectReason.BusyBackground,
        _ => RejectReason.NotASideView,
    };

    private static SideVerdict ByOutline(SilhouetteMeasures measures, SideLimits limits)
    {
        // The order decides between equal failures only.
        Threshold[] thresholds =
        [
            Threshold.AtMost(RejectReason.Detail, "the object touches {0} of the border", measures.BorderContact, limits.MaxBorderContact),
            Threshold.AtMost(RejectReason.Pair, "a second object has {0} of the first one's area", measures.SecondPiece, limits.MaxSecondPiece),
            Threshold.AtLeast(RejectReason.NotASideView, "it is {0} times as wide as high", measures.Elongation, limits.MinElongation),
            Threshold.AtLeast(RejectReason.NotASideView, "it stands on {0} of its width", measures.Sole, limits.MinSole),
            Threshold.AtMost(RejectReason.NotASideView, "upside down it covers {0} of itself", measures.UpDownSymmetry, limits.MaxUpDownSymmetry),
            Threshold.AtMost(RejectReason.NotASideView, "mirrored it covers {0} of itself", measures.LeftRightSymmetry, limits.MaxLeftRightSymmetry),
        ];
        var worst = thresholds.MinBy(threshold => threshold.Margin) ?? thresholds[0];
        var score = Math.Round((1 + Math.Clamp(worst.Margin, -1, 1)) / 2, ScoreDigits);
        return new SideVerdict(score, worst.Margin < 0 ? worst.Objection : null);
    }
}
