namespace ShoeData.Imaging;

/// <summary>Left for right.</summary>
public static class PixelMirror
{
    public static RgbPixels LeftRight(RgbPixels pixels)
    {
        var (stride, mirrored) = (pixels.Width * RgbPixels.Channels, new byte[pixels.Data.Length]);
        for (var row = 0; row < mirrored.Length; row += stride)
        {
            for (var at = 0; at < stride; at += RgbPixels.Channels)
                pixels.Data.AsSpan(row + at, RgbPixels.Channels).CopyTo(mirrored.AsSpan(row + stride - RgbPixels.Channels - at));
        }

        return new RgbPixels(mirrored, pixels.Width, pixels.Height);
    }
}
