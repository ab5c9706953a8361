namespace ShoeData.Imaging;

/// <summary>The colour a product photo stands on.</summary>
public static class BackgroundEstimate
{
    private const int BorderShare = 50;

    /// <summary>The median of each channel over the border, a fiftieth of the shorter side wide: a toe that touches the edge does not matter.</summary>
    public static Rgb Of(RgbPixels pixels)
    {
        var width = Math.Max(1, Math.Min(pixels.Width, pixels.Height) / BorderShare);
        Span<int> red = stackalloc int[256], green = stackalloc int[256], blue = stackalloc int[256];
        var count = 0;
        for (var y = 0; y < pixels.Height; y++)
        {
            var edge = y < width || y >= pixels.Height - width;
            for (var x = 0; x < pixels.Width; x++)
            {
                if (!edge && x == width)
                    x = Math.Max(x, pixels.Width - width);
                var colour = pixels[x, y];
                red[colour.Red]++;
                green[colour.Green]++;
                blue[colour.Blue]++;
                count++;
            }
        }

        return new Rgb(Median(red, count), Median(green, count), Median(blue, count));
    }

    private static byte Median(ReadOnlySpan<int> histogram, int count)
    {
        var below = 0;
        for (var value = 0; value < histogram.Length; value++)
        {
            below += histogram[value];
            if (2 * below >= count)
                return (byte)value;
        }

        return byte.MaxValue;
    }
}
