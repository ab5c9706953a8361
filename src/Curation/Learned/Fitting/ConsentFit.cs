using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Chooses the score from which the learned part needs no consent of the outline.</summary>
internal static class ConsentFit
{
    private static readonly double[] Candidates = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

    /// <summary>
    /// The highest at which the outline takes no more of the side views than one in two hundred: what it refuses beyond what a table may hold of other
    /// views would be side views. Which other views it keeps out is left to the test.
    /// </summary>
    public static double Choose(IReadOnlyList<TestedPicture> tested)
    {
        var sides = tested.Where(picture => picture.Picture.View is ShownView.Side).ToList();
        var learned = sides.Count(side => IsSide(side, 0));
        return Candidates.LastOrDefault(candidate => learned - sides.Count(side => IsSide(side, candidate)) <= OutlineFit.Doubted * learned, Candidates[0]);
    }

    private static bool IsSide(TestedPicture picture, double candidate) =>
        (picture with { Limits = picture.Limits with { SideSureScore = candidate } }).IsSide;
}
