using System.Globalization;

namespace ShoeData.Training;

/// <summary>One axis of a chart.</summary>
/// <param name="Format">Of its numbers, e.g. <c>P0</c>.</param>
internal sealed record ChartAxis(string Name, double Low, double High, string Format)
{
    private const int MostTicks = 6;

    // Round numbers, as people count.
    private static readonly double[] Steps = [1, 2, 2.5, 5, 10];

    /// <summary>An axis from the lowest to the highest of some values, with a little air; from 0 to 1 of none.</summary>
    public static ChartAxis Around(string name, IEnumerable<double> values, string format)
    {
        var all = values.Where(double.IsFinite).DefaultIfEmpty().ToList();
        var (low, high) = (all.Min(), all.Max());
        var air = high > low ? 0.05 * (high - low) : 0.5;
        return new ChartAxis(name, low - air, high + air, format);
    }

    public double Share(double value) => (value - Low) / (High - Low);

    public IEnumerable<double> Ticks()
    {
        var rough = (High - Low) / MostTicks;
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        var step = power * Steps.First(candidate => candidate * power >= rough * 0.999);
        for (var at = (long)Math.Ceiling(Low / step - 1e-9); at * step <= High + (step * 1e-9); at++)
            yield return at * step;
    }

    public string Text(double value) => value.ToString(Format, CultureInfo.InvariantCulture);
}
