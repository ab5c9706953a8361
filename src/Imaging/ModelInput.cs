using System.Diagnostics;

namespace ShoeData.Imaging;

/// <summary>Pixels as a model sees them, from the data set's files and from any photo alike.</summary>
public static class ModelInput
{
    /// <summary>Pixels of one of the data set's own pictures, resized to <paramref name="size"/> x <paramref name="size"/>.</summary>
    /// <exception cref="UserError">The bytes are no readable picture.</exception>
    public static RgbPixels Load(ReadOnlyMemory<byte> bytes, int size) => PictureDecoder.Decode(bytes, PictureLimits.Default, PictureDecoder.FullSize) switch
    {
        DecodeResult.Decoded decoded => PixelScaler.To(decoded.Picture.Pixels, size, size),
        DecodeResult.Broken broken => throw new UserError($"a picture of the data set cannot be read: {broken.Detail}; run Curation again."),
        _ => throw new UnreachableException(),
    };

    /// <summary>
    /// Any photo, through the very steps of the data set: decoded, squared to <paramref name="squareSize"/>, through JPEG, resized to <paramref name="size"/>.
    /// </summary>
    /// <returns>A picture whose pixels are <paramref name="size"/> x <paramref name="size"/>, or why the bytes are none.</returns>
    public static DecodeResult FromPhoto(ReadOnlyMemory<byte> bytes, PictureLimits limits, int squareSize, int size)
    {
        var result = PictureDecoder.Decode(bytes, limits, SquarePicture.WorkingSide(squareSize));
        if (result is not DecodeResult.Decoded { Picture: var picture })
            return result;

        var stored = SquarePicture.Encode(SquarePicture.Of(picture.Pixels, squareSize), SquarePicture.DefaultQuality);
        return new DecodeResult.Decoded(picture with { Pixels = Load(stored, size) });
    }
}
