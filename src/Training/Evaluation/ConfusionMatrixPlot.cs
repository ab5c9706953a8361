using ScottPlot;

namespace ShoeData.Training;

/// <summary>Draws a confusion matrix: classes in numeric order, counts in the cells, a row's shades by its own total.</summary>
internal static class ConfusionMatrixPlot
{
    private const int CellPixels = 64;
    private const int MarginPixels = 200;
    private const double DarkFrom = 0.55;

    /// <returns>A PNG.</returns>
    public static byte[] Png(int[][] counts, IReadOnlyList<int> bins, string title)
    {
        using var plot = new Plot();
        var shares = new double[bins.Count, bins.Count];
        for (var row = 0; row < bins.Count; row++)
        {
            for (var column = 0; column < bins.Count; column++)
            {
                shares[row, column] = counts[row][column] / (double)Math.Max(1, counts[row].Sum());
                Write(plot, counts[row][column], shares[row, column], column, bins.Count - 1 - row);
            }
        }

        var map = plot.Add.Heatmap(shares);
        map.Colormap = new ScottPlot.Colormaps.Blues().Reversed();
        map.ManualRange = new ScottPlot.Range(0, 1);
        plot.MoveToBack(map);
        string[] names = [.. bins.Select((bin, index) => index == bins.Count - 1 ? $"${bin}+" : $"${bin}")];
        double[] places = [.. Enumerable.Range(0, bins.Count).Select(index => (double)index)];
        plot.Axes.Bottom.SetTicks(places, names);
        plot.Axes.Left.SetTicks(places, [.. names.Reverse()]);
        plot.XLabel("predicted price bin");
        plot.YLabel("true price bin");
        plot.Title(title);
        plot.HideGrid();
        plot.Axes.SetLimits(-0.5, bins.Count - 0.5, -0.5, bins.Count - 0.5);
        var side = (bins.Count * CellPixels) + MarginPixels;
        return plot.GetImageBytes(side, side, ImageFormat.Png);
    }

    private static void Write(Plot plot, int count, double share, int column, int height)
    {
        var text = plot.Add.Text(PriceBins.FolderName(count), column, height);
        text.LabelAlignment = Alignment.MiddleCenter;
        text.LabelFontSize = 16;
        text.LabelFontColor = share >= DarkFrom ? Colors.White : Colors.Black;
    }
}
