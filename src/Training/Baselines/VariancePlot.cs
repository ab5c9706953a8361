using ScottPlot;

namespace ShoeData.Training;

/// <summary>Draws how much of the variance the leading components explain, over their number on a logarithmic axis.</summary>
internal static class VariancePlot
{
    private const int Width = 900;
    private const int Height = 560;
    private static readonly int[] Marks = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

    /// <returns>A PNG.</returns>
    public static byte[] Png(IReadOnlyList<BaselineRow> rows)
    {
        using var plot = new Plot();
        foreach (var row in rows.Where(row => row.Explained.Count > 0))
        {
            double[] places = [.. Enumerable.Range(1, row.Explained.Count).Select(count => Math.Log2(count))];
            var line = plot.Add.ScatterLine(places, [.. row.Explained.Select(share => 100 * share)]);
            line.LineWidth = 2;
            line.LegendText = row.Title;
        }

        plot.Axes.Bottom.SetTicks([.. Marks.Select(mark => Math.Log2(mark))], [.. Marks.Select(PriceBins.FolderName)]);
        plot.Axes.SetLimits(0, Math.Log2(Marks[^1]), 0, 100);
        plot.XLabel("principal components");
        plot.YLabel("explained variance, %");
        plot.ShowLegend(Alignment.LowerRight);
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }
}
