namespace ShoeData.Imaging;

/// <summary>A picture as small as a thumbnail on a page wants it.</summary>
public static class PreviewPicture
{
    private const int Quality = 78;

    /// <summary>A JPEG whose longer side is at most <paramref name="side"/>; null when the bytes are no usable picture.</summary>
    public static byte[]? Jpeg(ReadOnlyMemory<byte> bytes, PictureLimits limits, int side) =>
        PictureDecoder.Decode(bytes, limits, side) is DecodeResult.Decoded { Picture.Pixels: var pixels } ? SquarePicture.Encode(pixels, Quality) : null;
}
