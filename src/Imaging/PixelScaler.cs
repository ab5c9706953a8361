using System.Buffers;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Imaging;

/// <summary>Resizes pixels with one antialiasing kernel (Lanczos 3), the same everywhere.</summary>
/// <remarks>
/// Not libvips: an operation there costs a millisecond before its first pixel, and a picture is resized four times. Products are never fused and always
/// added in the order of the taps: the same bits on every machine.
/// </remarks>
public static class PixelScaler
{
    // A pixel is read as four numbers, of which the last is the next pixel's.
    private const int Beyond = 1;

    /// <summary>Exactly this size, whatever that does to the proportions.</summary>
    public static RgbPixels To(RgbPixels pixels, int width, int height)
    {
        if (pixels.Width == width && pixels.Height == height)
            return pixels;

        var length = pixels.Width * RgbPixels.Channels;
        var numbers = ArrayPool<float>.Shared.Rent(pixels.Data.Length);
        var line = ArrayPool<float>.Shared.Rent(length + Beyond);
        var scaled = new byte[width * height * RgbPixels.Channels];
        Widen(pixels.Data, numbers);
        var (rows, columns) = (ScaleTaps.Of(pixels.Height, height), ScaleTaps.Of(pixels.Width, width));
        for (var y = 0; y < height; y++)
        {
            Down(numbers.AsSpan(rows[y].First * length), rows[y].Weights, line.AsSpan(0, length));
            Across(line.AsSpan(0, length + Beyond), columns, scaled.AsSpan(y * width * RgbPixels.Channels));
        }

        ArrayPool<float>.Shared.Return(numbers);
        ArrayPool<float>.Shared.Return(line);
        return new RgbPixels(scaled, width, height);
    }

    /// <summary>Enlarged or shrunk until its longer side is <paramref name="side"/>, in proportion.</summary>
    public static RgbPixels Fit(RgbPixels pixels, int side)
    {
        var longer = Math.Max(pixels.Width, pixels.Height);
        return To(pixels, Scaled(pixels.Width, side, longer), Scaled(pixels.Height, side, longer));
    }

    private static int Scaled(int length, int side, int longer) => Math.Max(1, (int)(((2L * length * side) + longer) / (2L * longer)));

    private static void Widen(ReadOnlySpan<byte> bytes, Span<float> values)
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

    // One new line of the lines from here on, each with its weight; four vectors at once, so that sums stay in registers.
    private static void Down(ReadOnlySpan<float> lines, float[] weights, Span<float> sum)
    {
        var (at, count) = (0, Vector<float>.Count);
        for (; at <= sum.Length - (4 * count); at += 4 * count)
        {
            Vector<float> first = default, second = default, third = default, fourth = default;
            for (var (tap, from) = (0, at); tap < weights.Length; (tap, from) = (tap + 1, from + sum.Length))
            {
                var part = MemoryMarshal.Cast<float, Vector<float>>(lines.Slice(from, 4 * count));
                first += part[0] * weights[tap];
                second += part[1] * weights[tap];
                third += part[2] * weights[tap];
                fourth += part[3] * weights[tap];
            }

            var to = MemoryMarshal.Cast<float, Vector<float>>(sum.Slice(at, 4 * count));
            (to[0], to[1], to[2], to[3]) = (first, second, third, fourth);
        }

        for (; at < sum.Length; at++)
        {
            var value = 0f;
            for (var tap = 0; tap < weights.Length; tap++)
                value += lines[(tap * sum.Length) + at] * weights[tap];
            sum[at] = value;
        }
    }

    // One line's pixels, rounded to bytes.
    private static void Across(ReadOnlySpan<float> line, ScaleTaps[] columns, Span<byte> pixels)
    {
        for (var x = 0; x < columns.Length; x++)
        {
            var (sum, weights) = (Vector128<float>.Zero, columns[x].Weights);
            var window = line.Slice(columns[x].First * RgbPixels.Channels, (weights.Length * RgbPixels.Channels) + Beyond);
            ref var from = ref MemoryMarshal.GetReference(window);
            for (var tap = 0; tap < weights.Length; tap++)
                sum += Vector128.LoadUnsafe(ref from, (nuint)(tap * RgbPixels.Channels)) * weights[tap];
            var rounded = Vector128.Clamp(Vector128.ConvertToInt32(sum + Vector128.Create(0.5f)), Vector128<int>.Zero, Vector128.Create((int)byte.MaxValue));
            var to = pixels.Slice(x * RgbPixels.Channels, RgbPixels.Channels);
            (to[0], to[1], to[2]) = ((byte)rounded[0], (byte)rounded[1], (byte)rounded[2]);
        }
    }
}
