using ScottPlot;

namespace ShoeData.Training;

/// <summary>Draws the expected price of each picture against its true one, in dollars; on the dashed line they are equal.</summary>
internal static class PriceScatterPlot
{
    private const int Side = 720;

    /// <returns>A PNG.</returns>
    public static byte[] Png(IReadOnlyList<PredictedShoe> shoes, string title)
    {
        using var plot = new Plot();
        var highest = 1.05 * shoes.Max(shoe => Math.Max(shoe.Price, shoe.Estimate));
        var ideal = plot.Add.Line(0, 0, highest, highest);
        ideal.LinePattern = LinePattern.Dashed;
        ideal.LineColor = Colors.Gray;
        var hits = shoes.ToLookup(shoe => shoe.IsHit);
        Add(plot, hits[false], "wrong bin", Colors.C1);
        Add(plot, hits[true], "right bin", Colors.C0);
        plot.XLabel("true price in dollars");
        plot.YLabel("expected price in dollars");
        plot.Title(title);
        plot.ShowLegend(Alignment.UpperLeft);
        plot.Axes.SetLimits(0, highest, 0, highest);
        return plot.GetImageBytes(Side, Side, ImageFormat.Png);
    }

    private static void Add(Plot plot, IEnumerable<PredictedShoe> shoes, string name, Color colour)
    {
        var all = shoes.ToList();
        if (all.Count == 0)
            return;
        var points = plot.Add.Markers([.. all.Select(shoe => shoe.Price)], (double[])[.. all.Select(shoe => shoe.Estimate)], MarkerShape.FilledCircle, 6, colour.WithAlpha(0.6));
        points.LegendText = name;
    }
}
