using ShoeData.Curation.Measures;

namespace ShoeData.Curation.Learned.Fitting;

/// <summary>Fits the limits of the outline: as loose as the loosest side view among pictures whose own label says so, and a little more.</summary>
internal static class OutlineFit
{
    private const double Share = 0.05;
    private const double Slack = 0.02;

    public static CurationOptions Fit(IEnumerable<Example> examples, CurationOptions options)
    {
        // What is only said of a whole table holds slippers taken from a corner, too.
        var sides = examples.Where(example => example is { IsOriginal: true, View: ShownView.Side, Picture.IsAssumed: false })
            .Select(example => example.Outline).OfType<SilhouetteMeasures>().ToList();
        return sides.Count == 0 ? options : options with
        {
            SideMaxBorderContact = Above(sides.Max(side => side.BorderContact)),
            SideMaxSecondPiece = Above(sides.Max(side => side.SecondPiece)),
            SideMinElongation = Below(sides.Min(side => side.Elongation)),
            SideMinSole = Below(sides.Min(side => side.Sole)),
            SideMaxUpDownSymmetry = Above(sides.Max(side => side.UpDownSymmetry)),
            SideMaxLeftRightSymmetry = Above(sides.Max(side => side.LeftRightSymmetry)),
        };
    }

    private static double Above(double loosest) => (loosest * (1 + Share)) + Slack;

    private static double Below(double loosest) => (loosest * (1 - Share)) - Slack;
}
