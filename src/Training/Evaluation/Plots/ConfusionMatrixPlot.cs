using System.Globalization;
using ScottPlot;

namespace ShoeData.Training;

/// <summary>Draws a confusion matrix: classes in numeric order, a row's shades by its own total.</summary>
internal static class ConfusionMatrixPlot
{
    private const int CellPixels = 64;
    private const int MarginPixels = 200;
    private const double DarkFrom = 0.55;

    /// <summary>A PNG with counts in the cells.</summary>
    public static byte[] Png(int[][] counts, IReadOnlyList<int> bins, string title) => Png(counts, bins, title, (count, _) => PriceBins.FolderName(count));

    /// <summary>A PNG with each count's percentage of its row in the cells; rows of nothing stay empty.</summary>
    public static byte[] NormalisedPng(int[][] counts, IReadOnlyList<int> bins, string title) =>
        Png(counts, bins, title, (count, total) => total == 0 ? "" : ConfusionMatrix.Share(count, total).ToString("P0", CultureInfo.InvariantCulture));

    private static byte[] Png(int[][] counts, IReadOnlyList<int> bins, string title, Func<int, int, string> text)
    {
        using var plot = new Plot();
        var shares = new double[bins.Count, bins.Count];
        for (var row = 0; row < bins.Count; row++)
        {
            var total = counts[row].Sum();
            for (var column = 0; column < bins.Count; column++)
            {
                shares[row, column] = ConfusionMatrix.Share(counts[row][column], total);
                Write(plot, text(counts[row][column], total), shares[row, column], column, bins.Count - 1 - row);
            }
        }

        var map = plot.Add.Heatmap(shares);
        map.Colormap = new ScottPlot.Colormaps.Blues().Reversed();
        map.ManualRange = new ScottPlot.Range(0, 1);
        plot.MoveToBack(map);
        Label(plot, bins, title);
        var side = (bins.Count * CellPixels) + MarginPixels;
        return plot.GetImageBytes(side, side, ImageFormat.Png);
    }

    private static void Label(Plot plot, IReadOnlyList<int> bins, string title)
    {
        string[] names = [.. bins.Select((_, index) => BinName.Short(bins, index))];
        double[] places = [.. Enumerable.Range(0, bins.Count).Select(index => (double)index)];
        plot.Axes.Bottom.SetTicks(places, names);
        plot.Axes.Left.SetTicks(places, [.. names.Reverse()]);
        plot.XLabel("predicted price bin");
        plot.YLabel("true price bin");
        plot.Title(title);
        plot.HideGrid();
        plot.Axes.SetLimits(-0.5, bins.Count - 0.5, -0.5, bins.Count - 0.5);
    }

    private static void Write(Plot plot, string written, double share, int column, int height)
    {
        var text = plot.Add.Text(written, column, height);
        text.LabelAlignment = Alignment.MiddleCenter;
        text.LabelFontSize = 16;
        text.LabelFontColor = share >= DarkFrom ? Colors.White : Colors.Black;
    }
}
