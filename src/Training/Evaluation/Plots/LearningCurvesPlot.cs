using ScottPlot;
using SkiaSharp;

namespace ShoeData.Training;

/// <summary>Draws a run's loss and accuracy by epoch, on training and validation pictures, with a line at the epoch whose weights were kept.</summary>
internal static class LearningCurvesPlot
{
    private const int Width = 840;
    private const int Height = 420;

    /// <param name="best">The epoch that was kept.</param>
    /// <returns>A PNG.</returns>
    public static byte[] Png(IReadOnlyList<LearningRow> rows, int best, string title)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, 2 * Height));
        Draw(surface.Canvas, 0, Panel(rows, best, $"{title}: loss", row => row.TrainLoss, row => row.ValidationLoss));
        Draw(surface.Canvas, Height, Panel(rows, best, $"{title}: accuracy", row => row.TrainAccuracy, row => row.ValidationAccuracy));
        using var both = surface.Snapshot();
        using var png = both.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Draw(SKCanvas canvas, int top, byte[] panel)
    {
        using var picture = SKBitmap.Decode(panel);
        canvas.DrawBitmap(picture, 0, top);
    }

    private static byte[] Panel(IReadOnlyList<LearningRow> rows, int best, string title, Func<LearningRow, double> train, Func<LearningRow, double> validation)
    {
        using var plot = new Plot();
        Add(plot, rows, train, "training, running", Colors.C1);
        Add(plot, rows, validation, "validation", Colors.C0);
        var kept = plot.Add.VerticalLine(best);
        kept.LinePattern = LinePattern.Dashed;
        kept.LineColor = Colors.Gray;
        kept.LegendText = "kept";
        plot.Title(title);
        plot.XLabel("epoch");
        plot.ShowLegend(Alignment.MiddleRight);
        // Epochs are whole.
        plot.Axes.Bottom.TickGenerator = new ScottPlot.TickGenerators.NumericAutomatic { IntegerTicksOnly = true };
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }

    private static void Add(Plot plot, IReadOnlyList<LearningRow> rows, Func<LearningRow, double> value, string name, Color colour)
    {
        var finite = rows.Where(row => double.IsFinite(value(row))).ToList();
        var line = plot.Add.Scatter([.. finite.Select(row => (double)row.Epoch)], (double[])[.. finite.Select(value)], colour);
        line.LegendText = name;
        line.LineWidth = 2;
    }
}
