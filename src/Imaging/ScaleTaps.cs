using System.Collections.Concurrent;

namespace ShoeData.Imaging;

/// <summary>Which samples of a line make one sample of a shorter or longer line, and with what weight (Lanczos 3, widened when shrinking).</summary>
internal sealed record ScaleTaps(int First, float[] Weights)
{
    private const int Lobes = 3;

    // Weights in steps of this are the same on every machine, whatever its sine is worth in the last digit.
    private const double Step = 1.0 / 16384;

    // A source has few sizes of picture, so most taps are known already.
    private const int MostKnown = 256;
    private static readonly ConcurrentDictionary<(int From, int To), ScaleTaps[]> Known = new();

    /// <summary>The taps of every sample of the new line.</summary>
    public static ScaleTaps[] Of(int from, int to)
    {
        if (Known.TryGetValue((from, to), out var known))
            return known;
        if (Known.Count >= MostKnown)
            Known.Clear();
        return Known[(from, to)] = Create(from, to);
    }

    private static ScaleTaps[] Create(int from, int to)
    {
        var scale = (double)from / to;
        var stretch = Math.Max(1, scale);
        var taps = new ScaleTaps[to];
        for (var at = 0; at < to; at++)
        {
            var centre = ((at + 0.5) * scale) - 0.5;
            var first = Math.Max(0, (int)Math.Ceiling(centre - (Lobes * stretch)));
            var last = Math.Min(from - 1, (int)Math.Floor(centre + (Lobes * stretch)));
            taps[at] = new ScaleTaps(first, Normalised([.. Enumerable.Range(first, last - first + 1).Select(sample => Kernel((sample - centre) / stretch))]));
        }

        return taps;
    }

    // What rounding leaves over goes to the heaviest: a plain area keeps its colour.
    private static float[] Normalised(double[] weights)
    {
        var sum = weights.Sum();
        var steps = weights.Select(weight => Math.Round(weight / sum / Step)).ToArray();
        steps[Array.IndexOf(steps, steps.Max())] += (1 / Step) - steps.Sum();
        return [.. steps.Select(step => (float)(step * Step))];
    }

    private static double Kernel(double distance) => Math.Abs(distance) >= Lobes ? 0 : Sinc(distance) * Sinc(distance / Lobes);

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);
}
