using NetVips;

namespace ShoeData.Imaging;

/// <summary>A picture as small as a thumbnail on a page wants it.</summary>
public static class PreviewPicture
{
    private const int Quality = 70;

    /// <summary>A WebP whose longer side is at most <paramref name="side"/>; null when the bytes are no usable picture.</summary>
    public static byte[]? WebP(ReadOnlyMemory<byte> bytes, PictureLimits limits, int side)
    {
        if (PictureDecoder.Decode(bytes, limits, side) is not DecodeResult.Decoded { Picture.Pixels: var pixels })
            return null;
        using var memory = Image.NewFromMemory(pixels.Data, pixels.Width, pixels.Height, RgbPixels.Channels, Enums.BandFormat.Uchar);
        using var picture = memory.Copy(interpretation: Enums.Interpretation.Srgb);
        return picture.WebpsaveBuffer(q: Quality, keep: Enums.ForeignKeep.None);
    }
}
