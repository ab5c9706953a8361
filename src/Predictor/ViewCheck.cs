using ShoeData.Imaging;

namespace ShoeData.Predictor;

/// <summary>Whether a photo shows what the model was trained on: one shoe from the side, as curation tells it.</summary>
internal static class ViewCheck
{
    /// <summary>What it shows instead; null for a side view.</summary>
    /// <param name="minSideScore">The likelihood of a side view that is wanted; 0 to take whatever is shown.</param>
    public static string? Objection(PictureMeasures look, double minSideScore) => minSideScore == 0
        ? null
        : SideView.Judge(look, SideLimits.Shipped with { MinScore = minSideScore }).Objection?.Detail.TrimEnd('.');
}
