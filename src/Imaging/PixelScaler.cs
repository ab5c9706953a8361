using NetVips;

namespace ShoeData.Imaging;

/// <summary>Resizes pixels with one antialiasing kernel (Lanczos 3), the same everywhere.</summary>
public static class PixelScaler
{
    /// <summary>Exactly this size, whatever that does to the proportions.</summary>
    public static RgbPixels To(RgbPixels pixels, int width, int height)
    {
        if (pixels.Width == width && pixels.Height == height)
            return pixels;

        PictureLibrary.EnsureReady();
        using var picture = Image.NewFromMemory(pixels.Data, pixels.Width, pixels.Height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        using var scaled = picture.ThumbnailImage(width, height: height, size: Enums.Size.Force);
        return new RgbPixels(scaled.WriteToMemory<byte>(), scaled.Width, scaled.Height);
    }

    /// <summary>Enlarged or shrunk until its longer side is <paramref name="side"/>, in proportion.</summary>
    public static RgbPixels Fit(RgbPixels pixels, int side)
    {
        var longer = Math.Max(pixels.Width, pixels.Height);
        return To(pixels, Scaled(pixels.Width, side, longer), Scaled(pixels.Height, side, longer));
    }

    private static int Scaled(int length, int side, int longer) => Math.Max(1, (int)(((2L * length * side) + longer) / (2L * longer)));
}
