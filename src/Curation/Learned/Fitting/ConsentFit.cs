namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Chooses the score from which the learned part needs no consent of the outline.</summary>
internal static class ConsentFit
{
    private static readonly double[] Candidates = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 1];

    /// <summary>
    /// That which tells side views, by their own label, and all others apart best (the mean of both shares); of several the middle one, so that
    /// neither a picture more nor one less would have chosen otherwise.
    /// </summary>
    public static double Choose(IReadOnlyList<TestedPicture> tested)
    {
        var known = tested.Where(picture => picture.Picture is { IsAssumed: false } or { View: not ShownView.Side }).ToList();
        var rates = Candidates.Select(candidate => Rate(known, candidate)).ToList();
        var best = Candidates.Where((_, at) => rates[at] >= rates.Max()).ToList();
        return best[(best.Count - 1) / 2];
    }

    private static double Rate(IReadOnlyList<TestedPicture> tested, double candidate)
    {
        var right = tested.ToLookup(picture => picture.Picture.View is ShownView.Side, picture => IsSide(picture, candidate));
        return right[true].Select(taken => taken ? 1.0 : 0).DefaultIfEmpty(1).Average() + right[false].Select(taken => taken ? 0.0 : 1).DefaultIfEmpty(1).Average();
    }

    private static bool IsSide(TestedPicture picture, double candidate) =>
        (picture with { Limits = picture.Limits with { SideSureScore = candidate } }).IsSide;
}
