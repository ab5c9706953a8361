namespace ShoeData.Imaging;

/// <summary>The colour a product photo stands on.</summary>
public static class BackgroundEstimate
{
    private const int BorderShare = 50;
    private const int Values = 256;

    /// <summary>The median of each channel over the border, a fiftieth of the shorter side wide: a toe that touches the edge does not matter.</summary>
    public static Rgb Of(RgbPixels pixels)
    {
        var width = Math.Max(1, Math.Min(pixels.Width, pixels.Height) / BorderShare);
        // In turns, since most of a border is of one colour: a count that was just written takes a while to be read.
        Span<int> even = stackalloc int[RgbPixels.Channels * Values], odd = stackalloc int[RgbPixels.Channels * Values];
        for (var y = 0; y < pixels.Height; y++)
        {
            var row = pixels.Data.AsSpan(y * pixels.Width * RgbPixels.Channels, pixels.Width * RgbPixels.Channels);
            if (y < width || y >= pixels.Height - width || 2 * width >= pixels.Width)
            {
                Count(row, even, odd);
                continue;
            }

            Count(row[..(width * RgbPixels.Channels)], even, odd);
            Count(row[^(width * RgbPixels.Channels)..], even, odd);
        }

        for (var at = 0; at < even.Length; at++)
            even[at] += odd[at];
        return new Rgb(Median(even[..Values]), Median(even.Slice(Values, Values)), Median(even[(2 * Values)..]));
    }

    private static void Count(ReadOnlySpan<byte> colours, Span<int> even, Span<int> odd)
    {
        for (; colours.Length >= 2 * RgbPixels.Channels; colours = colours[(2 * RgbPixels.Channels)..])
        {
            Count(colours, even);
            Count(colours[RgbPixels.Channels..], odd);
        }

        if (!colours.IsEmpty)
            Count(colours, even);
    }

    private static void Count(ReadOnlySpan<byte> colours, Span<int> counts)
    {
        counts[colours[0]]++;
        counts[Values + colours[1]]++;
        counts[(2 * Values) + colours[2]]++;
    }

    private static byte Median(ReadOnlySpan<int> counts)
    {
        var count = 0;
        foreach (var number in counts)
            count += number;
        var below = 0;
        for (var value = 0; value < counts.Length; value++)
        {
            below += counts[value];
            if (2 * below >= count)
                return (byte)value;
        }

        return byte.MaxValue;
    }
}
