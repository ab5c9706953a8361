namespace ShoeData.Imaging;

/// <summary>A picture as small as a thumbnail on a page wants it.</summary>
public static class PreviewPicture
{
    private const int Quality = 78;

    // By this part larger, half of one of the data set's own pictures is small enough, which JPEG decodes at once.
    private const int Spare = 6;

    /// <summary>A JPEG whose longer side is at most <paramref name="side"/>; null when the bytes are no usable picture.</summary>
    public static byte[]? Jpeg(ReadOnlyMemory<byte> bytes, PictureLimits limits, int side)
    {
        if (PictureDecoder.Decode(bytes, limits, side + (side / Spare)) is not DecodeResult.Decoded { Picture.Pixels: var pixels })
            return null;
        return SquarePicture.Encode(Math.Max(pixels.Width, pixels.Height) > side ? PixelScaler.Fit(pixels, side) : pixels, Quality);
    }
}
