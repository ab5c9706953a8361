namespace ShoeData.Imaging;

/// <summary>Left for right.</summary>
public static class PixelMirror
{
    public static RgbPixels LeftRight(RgbPixels pixels)
    {
        var (from, mirrored, stride) = (pixels.Data, new byte[pixels.Data.Length], pixels.Width * RgbPixels.Channels);
        for (var row = 0; row < mirrored.Length; row += stride)
        {
            for (var (at, to) = (row, row + stride - RgbPixels.Channels); to >= row; at += RgbPixels.Channels, to -= RgbPixels.Channels)
                (mirrored[to], mirrored[to + 1], mirrored[to + 2]) = (from[at], from[at + 1], from[at + 2]);
        }

        return new RgbPixels(mirrored, pixels.Width, pixels.Height);
    }
}
