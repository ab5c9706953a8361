using System.Collections.Concurrent;

namespace ShoeData.Imaging;

/// <summary>Which samples of a line make one sample of a shorter or longer line, and with what weight (Lanczos 3, widened when shrinking).</summary>
/// <param name="First">The first sample.</param>
/// <param name="Weights">Of it and those that follow; their sum is 1.</param>
internal sealed record ScaleTaps(int First, float[] Weights)
{
    /// <summary>Weights in steps of one part of so many are the same on every machine, whatever its sine is worth in the last digit. 16 bits hold all of them.</summary>
    public const int One = 16384;

    private const int Lobes = 3;

    // A source has few sizes of picture, so most taps are known already.
    private const int MostKnown = 256;
    private static readonly ConcurrentDictionary<(int From, int To), ScaleTaps[]> Known = new();

    /// <summary>The first of the pairs of samples (0 and 1, 2 and 3, ...) that hold all taps.</summary>
    public int FirstPair => First / 2;

    /// <summary>The weights of each pair in parts of <see cref="One"/>, the second's above 16 bits of the first's.</summary>
    public int[] PairWeights { get; } = Paired(First, Weights);

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
        var steps = weights.Select(weight => Math.Round(weight / sum * One)).ToArray();
        steps[Array.IndexOf(steps, steps.Max())] += One - steps.Sum();
        return [.. steps.Select(step => (float)(step / One))];
    }

    private static int[] Paired(int first, float[] weights)
    {
        var pairs = new int[((first + weights.Length + 1) / 2) - (first / 2)];
        for (var tap = 0; tap < weights.Length; tap++)
        {
            var (step, place) = ((short)(weights[tap] * One), (first % 2) + tap);
            pairs[place / 2] |= place % 2 == 0 ? (ushort)step : step << 16;
        }

        return pairs;
    }

    private static double Kernel(double distance) => Math.Abs(distance) >= Lobes ? 0 : Sinc(distance) * Sinc(distance / Lobes);

    private static double Sinc(double x) => x == 0 ? 1 : Math.Sin(Math.PI * x) / (Math.PI * x);
}
