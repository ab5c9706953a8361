using ScottPlot;

namespace ShoeData.Training;

/// <summary>Draws how often a model is right against how sure it is, before and after its temperature; on the dashed line it is as sure as it should be.</summary>
internal static class ReliabilityPlot
{
    private const int Side = 720;

    /// <returns>A PNG.</returns>
    public static byte[] Png(IReadOnlyList<ReliabilityBin> before, IReadOnlyList<ReliabilityBin> after, string title)
    {
        using var plot = new Plot();
        var ideal = plot.Add.Line(0, 0, 1, 1);
        ideal.LinePattern = LinePattern.Dashed;
        ideal.LineColor = Colors.Gray;
        Add(plot, before, "as the model says it", Colors.C1);
        Add(plot, after, "after its temperature", Colors.C0);
        plot.XLabel("confidence");
        plot.YLabel("share that is right");
        plot.Title(title);
        plot.ShowLegend(Alignment.UpperLeft);
        plot.Axes.SetLimits(0, 1, 0, 1);
        return plot.GetImageBytes(Side, Side, ImageFormat.Png);
    }

    private static void Add(Plot plot, IReadOnlyList<ReliabilityBin> bins, string name, Color colour)
    {
        var line = plot.Add.Scatter([.. bins.Select(bin => bin.Confidence)], (double[])[.. bins.Select(bin => bin.Accuracy)], colour);
        line.LegendText = name;
        line.LineWidth = 2;
        line.MarkerSize = 8;
    }
}
