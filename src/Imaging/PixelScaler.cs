using System.Buffers;

namespace ShoeData.Imaging;

/// <summary>Resizes pixels with one antialiasing kernel (Lanczos 3), the same everywhere.</summary>
/// <remarks>
/// Not libvips: an operation there costs a millisecond before its first pixel, and a picture is resized four times. The same bits on every machine.
/// </remarks>
public static class PixelScaler
{
    /// <summary>Exactly this size, whatever that does to the proportions.</summary>
    public static RgbPixels To(RgbPixels pixels, int width, int height)
    {
        if (pixels.Width == width && pixels.Height == height)
            return pixels;

        var stride = LineSums.Stride(pixels.Width * RgbPixels.Channels);
        var pairs = ArrayPool<int>.Shared.Rent((pixels.Height + 1) / 2 * stride);
        var numbers = ArrayPool<float>.Shared.Rent((LineSums.Together * stride) + LineSums.WovenLength(pixels.Width));
        var lines = numbers.AsSpan(0, LineSums.Together * stride);
        var woven = numbers.AsSpan(lines.Length);
        var scaled = new byte[width * height * RgbPixels.Channels];
        LineSums.Pair(pixels.Data, pixels.Width * RgbPixels.Channels, pairs);
        var (rows, columns) = (ScaleTaps.Of(pixels.Height, height), ScaleTaps.Of(pixels.Width, width));
        for (var y = 0; y < height; y += LineSums.Together)
        {
            var count = Math.Min(LineSums.Together, height - y);
            for (var line = 0; line < count; line++)
                LineSums.Down(pairs.AsSpan(rows[y + line].FirstPair * stride), rows[y + line].PairWeights, lines.Slice(line * stride, stride));
            LineSums.Weave(lines, pixels.Width, woven);
            LineSums.Across(woven, columns, scaled.AsSpan(y * width * RgbPixels.Channels, count * width * RgbPixels.Channels));
        }

        ArrayPool<int>.Shared.Return(pairs);
        ArrayPool<float>.Shared.Return(numbers);
        return new RgbPixels(scaled, width, height);
    }

    /// <summary>Enlarged or shrunk until its longer side is <paramref name="side"/>, in proportion.</summary>
    public static RgbPixels Fit(RgbPixels pixels, int side)
    {
        var longer = Math.Max(pixels.Width, pixels.Height);
        return To(pixels, Scaled(pixels.Width, side, longer), Scaled(pixels.Height, side, longer));
    }

    private static int Scaled(int length, int side, int longer) => Math.Max(1, (int)(((2L * length * side) + longer) / (2L * longer)));
}
