using System.Diagnostics;
using ShoeData.Imaging;

namespace ShoeData.Curation.Rules;

/// <summary>What the shop itself says of the view.</summary>
internal static class ViewRule
{
    public static Refusal? Claimed(Subject subject, CurationOptions options) =>
        subject.Image is { } image && ReasonFor(image.View) is { } reason
            ? new Refusal(reason, $"the shop calls {image.Location} the view {image.View.ToSnakeCase()}; a side view was wanted.")
            : null;

    /// <summary>Whether it is a side view, its shop's word heard.</summary>
    public static SideVerdict Side(PictureMeasures measures, ShoeView claimed, CurationOptions options) =>
        SideView.Judge(measures, options.Side, claimed is ShoeView.SideLateral or ShoeView.SideMedial ? options.SideClaimOdds : 1);

    /// <summary>Best first: claimed side views, then pictures of which nothing is claimed, then the rest; each in the order the listing offers them.</summary>
    public static IEnumerable<ImageRecord> BestFirst(ShoeListing listing, IEnumerable<ImageRecord> images)
    {
        var offered = listing.Images.Select(candidate => candidate.Location).ToList();
        return images
            .OrderBy(image => Rank(image.View))
            .ThenBy(image => offered.IndexOf(image.Location) is var at and >= 0 ? at : offered.Count)
            .ThenBy(image => image.Location, StringComparer.Ordinal);
    }

    private static int Rank(ShoeView view) => view switch
    {
        ShoeView.SideLateral => 0,
        ShoeView.SideMedial => 1,
        ShoeView.Unknown => 2,
        _ => 3,
    };

    private static RejectReason? ReasonFor(ShoeView view) => view switch
    {
        ShoeView.Unknown or ShoeView.SideLateral or ShoeView.SideMedial => null,
        ShoeView.Top => RejectReason.ViewTop,
        ShoeView.Sole => RejectReason.ViewSole,
        ShoeView.Front => RejectReason.ViewFront,
        ShoeView.Back => RejectReason.ViewBack,
        ShoeView.Angled => RejectReason.ViewAngled,
        ShoeView.Pair => RejectReason.Pair,
        ShoeView.Detail => RejectReason.Detail,
        ShoeView.OnFoot => RejectReason.OnFoot,
        ShoeView.Packaging => RejectReason.Packaging,
        ShoeView.Marketing => RejectReason.Marketing,
        ShoeView.NotAShoe => RejectReason.NotAShoe,
        _ => throw new UnreachableException(),
    };
}
