using System.Globalization;
using ScottPlot;

namespace ShoeData.Training;

/// <summary>Draws a range test: the loss over the rate, in powers of ten, and the rate that is suggested.</summary>
internal static class RatePlot
{
    private const int Width = 800;
    private const int Height = 500;

    /// <returns>A PNG.</returns>
    public static byte[] Png(RateCurve curve, string title)
    {
        using var plot = new Plot();
        var drawn = curve.Points.Where(point => double.IsFinite(point.Loss)).ToList();
        double[] rates = [.. drawn.Select(point => Math.Log10(point.Rate))];
        var losses = plot.Add.Scatter(rates, drawn.Select(point => point.Loss).ToArray());
        losses.LineWidth = 0;
        losses.LegendText = "a batch";
        var smoothed = plot.Add.ScatterLine(rates, drawn.Select(point => point.Smoothed).ToArray());
        smoothed.LineWidth = 2;
        smoothed.LegendText = "smoothed";
        if (curve.Suggestion() is { } rate)
            plot.Add.VerticalLine(Math.Log10(rate)).LegendText = string.Create(CultureInfo.InvariantCulture, $"suggested: {rate:0.0e+0}");
        int[] powers = [.. Enumerable.Range((int)Math.Floor(rates[0]), (int)Math.Ceiling(rates[^1]) - (int)Math.Floor(rates[0]) + 1)];
        plot.Axes.Bottom.SetTicks([.. powers.Select(power => (double)power)], [.. powers.Select(power => string.Create(CultureInfo.InvariantCulture, $"1e{power}"))]);
        // What it diverges to would hide all before it.
        plot.Axes.SetLimitsY(0, 2.5 * drawn[0].Smoothed);
        plot.XLabel("learning rate");
        plot.YLabel("training loss");
        plot.Title(title);
        plot.ShowLegend();
        return plot.GetImageBytes(Width, Height, ImageFormat.Png);
    }
}
