using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>What a model, limits of the outline and a consent score that never saw the product say of a picture.</summary>
/// <param name="Answer">Null when nothing stands out from the background.</param>
/// <param name="Outline">Null when nothing stands out from the background.</param>
/// <param name="Limits">What was fitted without the product.</param>
internal sealed record TestedPicture(LabelledPicture Picture, ViewAnswer? Answer, SilhouetteMeasures? Outline, CurationOptions Limits)
{
    /// <summary>Whether curation would take it for a side view.</summary>
    public bool IsSide => Judge(Answer?.Views).Objection is null;

    /// <summary>Whether the outline alone would.</summary>
    public bool IsSideByOutline => Judge(null).Objection is null;

    private SideVerdict Judge(ViewScores? views) => SideView.Judge(
        new PictureMeasures { Silhouette = Outline, Quality = null, Views = views, Toe = ToeDirection.Of(Outline) }, Limits.Side);
}
