using NetVips;

namespace ShoeData.Imaging;

/// <summary>The form in which a shoe enters the data set and a model: a square on the photo's own background, not squashed.</summary>
public static class SquarePicture
{
    public const int DefaultQuality = 92;

    // Twice the square is enough for a sharp one, and lets JPEG and WebP decode at a fraction of their size.
    private const int Oversampling = 2;
    private const int SmallestWorkingSide = 256;

    /// <summary>The longer side to decode a photo to, for a square of this size.</summary>
    public static int WorkingSide(int size) => Math.Max(SmallestWorkingSide, Oversampling * size);

    /// <summary>Fits the picture into a square of <paramref name="size"/> pixels and pads it with its background.</summary>
    public static RgbPixels Of(RgbPixels pixels, int size)
    {
        var background = BackgroundEstimate.Of(pixels);
        var fitted = PixelScaler.Fit(pixels, size);
        if (fitted.Width == fitted.Height)
            return fitted;

        return Padded(fitted, size, background);
    }

    /// <summary>A JPEG without metadata; the same pixels give the same bytes.</summary>
    public static byte[] Encode(RgbPixels pixels, int quality)
    {
        PictureLibrary.EnsureReady();
        using var picture = Image.NewFromMemory(pixels.Data, pixels.Width, pixels.Height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        return picture.JpegsaveBuffer(q: quality, keep: Enums.ForeignKeep.None);
    }

    private static RgbPixels Padded(RgbPixels pixels, int size, Rgb colour)
    {
        var square = new byte[size * size * RgbPixels.Channels];
        (square[0], square[1], square[2]) = (colour.Red, colour.Green, colour.Blue);
        // Doubled again and again, which is done in whole registers.
        for (var filled = RgbPixels.Channels; filled < square.Length; filled *= 2)
            square.AsSpan(0, Math.Min(filled, square.Length - filled)).CopyTo(square.AsSpan(filled));

        var (left, top, row) = ((size - pixels.Width) / 2, (size - pixels.Height) / 2, pixels.Width * RgbPixels.Channels);
        for (var y = 0; y < pixels.Height; y++)
            pixels.Data.AsSpan(y * row, row).CopyTo(square.AsSpan((((top + y) * size) + left) * RgbPixels.Channels));
        return new RgbPixels(square, size, size);
    }
}
