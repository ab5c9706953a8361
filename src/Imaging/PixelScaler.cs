using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ShoeData.Imaging;

/// <summary>Resizes pixels with one antialiasing kernel (Lanczos 3), the same everywhere.</summary>
/// <remarks>Not libvips: an operation there costs a millisecond before its first pixel, and a picture is resized four times.</remarks>
public static class PixelScaler
{
    /// <summary>Exactly this size, whatever that does to the proportions.</summary>
    public static RgbPixels To(RgbPixels pixels, int width, int height)
    {
        if (pixels.Width == width && pixels.Height == height)
            return pixels;

        // Whole lines are weighed and added; turned by a quarter, columns are lines too.
        using var source = Lines.Of(pixels);
        using var high = source.Scaled(height);
        using var turned = high.Turned();
        using var scaled = turned.Scaled(width);
        using var upright = scaled.Turned();
        return upright.ToPixels();
    }

    /// <summary>Enlarged or shrunk until its longer side is <paramref name="side"/>, in proportion.</summary>
    public static RgbPixels Fit(RgbPixels pixels, int side)
    {
        var longer = Math.Max(pixels.Width, pixels.Height);
        return To(pixels, Scaled(pixels.Width, side, longer), Scaled(pixels.Height, side, longer));
    }

    private static int Scaled(int length, int side, int longer) => Math.Max(1, (int)(((2L * length * side) + longer) / (2L * longer)));

    /// <summary>Pixels as numbers, line by line, in a rented buffer.</summary>
    private readonly struct Lines(int count, int pixels) : IDisposable
    {
        private readonly float[] _values = ArrayPool<float>.Shared.Rent(count * pixels * RgbPixels.Channels);

        private int Length => pixels * RgbPixels.Channels;

        public static Lines Of(RgbPixels source)
        {
            var lines = new Lines(source.Height, source.Width);
            Convert(source.Data, lines._values);
            return lines;
        }

        public Lines Scaled(int to)
        {
            var scaled = new Lines(to, pixels);
            var taps = ScaleTaps.Of(count, to);
            for (var line = 0; line < to; line++)
            {
                var sum = scaled.Line(line);
                sum.Clear();
                for (var tap = 0; tap < taps[line].Weights.Length; tap++)
                    Add(Line(taps[line].First + tap), taps[line].Weights[tap], sum);
            }

            return scaled;
        }

        public Lines Turned()
        {
            var turned = new Lines(pixels, count);
            for (var line = 0; line < count; line++)
            {
                var to = line * RgbPixels.Channels;
                for (var at = line * Length; at < (line + 1) * Length; at += RgbPixels.Channels, to += turned.Length)
                    (turned._values[to], turned._values[to + 1], turned._values[to + 2]) = (_values[at], _values[at + 1], _values[at + 2]);
            }

            return turned;
        }

        public RgbPixels ToPixels()
        {
            var data = new byte[count * Length];
            for (var at = 0; at < data.Length; at++)
                data[at] = (byte)Math.Clamp((int)(_values[at] + 0.5f), byte.MinValue, byte.MaxValue);
            return new RgbPixels(data, pixels, count);
        }

        public void Dispose() => ArrayPool<float>.Shared.Return(_values);

        private Span<float> Line(int line) => _values.AsSpan(line * Length, Length);

        private static void Convert(ReadOnlySpan<byte> bytes, Span<float> values)
        {
            var from = MemoryMarshal.Cast<byte, Vector<byte>>(bytes);
            var to = MemoryMarshal.Cast<float, Vector<float>>(values);
            for (var at = 0; at < from.Length; at++)
            {
                Vector.Widen(from[at], out var low, out var high);
                Vector.Widen(low, out var first, out var second);
                Vector.Widen(high, out var third, out var fourth);
                (to[4 * at], to[(4 * at) + 1]) = (Vector.ConvertToSingle(first), Vector.ConvertToSingle(second));
                (to[(4 * at) + 2], to[(4 * at) + 3]) = (Vector.ConvertToSingle(third), Vector.ConvertToSingle(fourth));
            }

            for (var at = from.Length * Vector<byte>.Count; at < bytes.Length; at++)
                values[at] = bytes[at];
        }

        // Never fused and always in this order: the same bits on every machine.
        private static void Add(ReadOnlySpan<float> line, float weight, Span<float> sum)
        {
            var from = MemoryMarshal.Cast<float, Vector<float>>(line);
            var to = MemoryMarshal.Cast<float, Vector<float>>(sum);
            for (var at = 0; at < to.Length; at++)
                to[at] += from[at] * weight;
            for (var at = to.Length * Vector<float>.Count; at < sum.Length; at++)
                sum[at] += line[at] * weight;
        }
    }
}
