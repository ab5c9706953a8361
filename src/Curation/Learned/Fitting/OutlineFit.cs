using ShoeData.Imaging;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>
/// Fits the limits of the outline's shape: as loose as the loosest picture whose own label says side view, and a little more; or so loose that of a whole
/// table of side views, which holds slippers taken from a corner too, all but one in two hundred pass. How a shop frames its shoes is no matter of fitting.
/// </summary>
internal static class OutlineFit
{
    /// <summary>The share of a whole table that may be something else.</summary>
    public const double Doubted = 0.005;

    private const double Share = 0.05;
    private const double Slack = 0.02;

    public static CurationOptions Fit(IEnumerable<Example> examples, CurationOptions options)
    {
        var sides = examples.Where(example => example is { IsOriginal: true, View: ShownView.Side, Outline: not null }).ToLookup(example => example.Picture.IsAssumed, example => example.Outline);
        return sides.Count == 0 ? options : options with
        {
            SideMinElongation = Least(sides, side => side.Elongation),
            SideMinSole = Least(sides, side => side.Sole),
            SideMaxUpDownSymmetry = -Least(sides, side => -side.UpDownSymmetry),
            SideMaxLeftRightSymmetry = -Least(sides, side => -side.LeftRightSymmetry),
        };
    }

    private static double Least(ILookup<bool, SilhouetteMeasures?> sides, Func<SilhouetteMeasures, double> measure)
    {
        var known = sides[false].OfType<SilhouetteMeasures>().Select(measure).Order().Take(1).Select(least => least - (Share * Math.Abs(least)) - Slack);
        var assumed = sides[true].OfType<SilhouetteMeasures>().Select(measure).Order().ToList();
        return known.Concat(assumed.Skip((int)(Doubted * (assumed.Count - 1))).Take(1)).Min();
    }
}
