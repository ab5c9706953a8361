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
    /// Any photo, through the very steps of the data set: squared to <paramref name="squareSize"/>, its toe to the right, through JPEG, resized to
    /// <paramref name="size"/>.
    /// </summary>
    /// <param name="photo">Decoded to <see cref="SquarePicture.WorkingSide"/>.</param>
    /// <param name="facing">Where its toe points.</param>
    public static RgbPixels OfPhoto(RgbPixels photo, Facing facing, int squareSize, int size)
    {
        var square = SquarePicture.Of(photo, squareSize);
        return Load(SquarePicture.Encode(facing is Facing.Left ? PixelMirror.LeftRight(square) : square, SquarePicture.DefaultQuality), size);
    }
}
