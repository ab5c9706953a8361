using System.Globalization;
using ShoeData.Curation.Rules;
using ShoeData.Imaging;

namespace ShoeData.Curation.Measures;

/// <summary>
/// Tells a single shoe seen from the side: by what was learned and what the shop claims, where that is not sure by the outline's consent too; or by the
/// outline alone.
/// </summary>
internal static class SideView
{
    private const int ScoreDigits = 3;

    public static SideVerdict Judge(PictureMeasures measures, ShoeView claimed, CurationOptions options) => measures switch
    {
        { Silhouette: null } => new SideVerdict(0, new Refusal(RejectReason.NotASideView, "nothing stands out from the background.")),
        { Views: { } views, Silhouette: { } outline } => ByViews(views, outline, claimed, options),
        { Silhouette: { } outline } => ByOutline(outline, options),
    };

    private static SideVerdict ByViews(ViewScores views, SilhouetteMeasures outline, ShoeView claimed, CurationOptions options)
    {
        var weight = claimed is ShoeView.SideLateral or ShoeView.SideMedial ? options.SideClaimOdds : 1;
        var score = Math.Round(views.Side * weight / ((views.Side * weight) + 1 - views.Side), ScoreDigits);
        if (score < options.SideMinScore)
            return new SideVerdict(score, Describe(views.Other(), score, $"at least {options.SideMinScore:0.000} was wanted."));
        return score < options.SideSureScore && ByOutline(outline, options).Objection is { } objection
            ? new SideVerdict(score, Describe(views.Other(), score, $"below {options.SideSureScore:0.000} its outline must agree: {objection.Detail}"))
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

    private static SideVerdict ByOutline(SilhouetteMeasures measures, CurationOptions options)
    {
        // The order decides between equal failures only.
        Threshold[] thresholds =
        [
            Threshold.AtMost(RejectReason.Detail, "the object touches {0} of the border", measures.BorderContact, options.SideMaxBorderContact),
            Threshold.AtMost(RejectReason.Pair, "a second object has {0} of the first one's area", measures.SecondPiece, options.SideMaxSecondPiece),
            Threshold.AtLeast(RejectReason.NotASideView, "it is {0} times as wide as high", measures.Elongation, options.SideMinElongation),
            Threshold.AtLeast(RejectReason.NotASideView, "it stands on {0} of its width", measures.Sole, options.SideMinSole),
            Threshold.AtMost(RejectReason.NotASideView, "upside down it covers {0} of itself", measures.UpDownSymmetry, options.SideMaxUpDownSymmetry),
            Threshold.AtMost(RejectReason.NotASideView, "mirrored it covers {0} of itself", measures.LeftRightSymmetry, options.SideMaxLeftRightSymmetry),
        ];
        var worst = thresholds.MinBy(threshold => threshold.Margin) ?? thresholds[0];
        var score = Math.Round((1 + Math.Clamp(worst.Margin, -1, 1)) / 2, ScoreDigits);
        return new SideVerdict(score, worst.Margin < 0 ? worst.Objection : null);
    }
}
