using System.Globalization;
using NetVips;

namespace ShoeData.Imaging;

/// <summary>The one way from bytes to pixels: curation, training and prediction all see a picture through it.</summary>
public static class PictureDecoder
{
    /// <summary>A side no accepted picture exceeds: decodes without shrinking.</summary>
    public const int FullSize = 10_000_000;

    private const string Profile = "icc-profile-data";
    private const string Frames = "n-pages";
    private const int FirstSidewaysOrientation = 5;

    /// <summary>
    /// Decodes JPEG, PNG, WebP, AVIF or GIF (first frame): upright by its EXIF orientation, transparency flattened on white,
    /// any colour space and depth to 8-bit sRGB, shrunk (antialiased) until its longer side is at most <paramref name="maxSide"/>.
    /// </summary>
    public static DecodeResult Decode(ReadOnlyMemory<byte> bytes, PictureLimits limits, int maxSide)
    {
        if (bytes.Length > limits.MaxBytes)
            return TooLarge($"{bytes.Length:N0} bytes, at most {limits.MaxBytes:N0} are decoded");

        PictureLibrary.EnsureReady();
        var buffer = bytes.ToArray();
        try
        {
            using var header = Image.NewFromBuffer(buffer, access: Enums.Access.Sequential);
            if (PictureProbe.Format(header) is not { } format)
                return NotAnImage(bytes.Span);
            return OverLimit(header, limits) is { } over ? over : Decode(buffer, header, format, maxSide);
        }
        catch (VipsException exception)
        {
            return PictureProbe.Read(bytes) is null
                ? NotAnImage(bytes.Span)
                : new DecodeResult.Broken(RejectReason.ImageBroken, $"the decoder gave up: {LastLine(exception)}");
        }
    }

    private static DecodeResult.Decoded Decode(byte[] buffer, Image header, PictureFormat format, int maxSide)
    {
        using var shrunk = Shrink(buffer, format, maxSide);
        using var coloured = ToSrgb(shrunk);
        using var opaque = coloured.HasAlpha() ? coloured.Flatten(background: [255]) : coloured.Copy();
        using var bands = opaque.Bands > RgbPixels.Channels ? opaque.ExtractBand(0, RgbPixels.Channels) : opaque.Copy();
        using var whole = bands.Cast(Enums.BandFormat.Uchar);
        var pixels = new RgbPixels(whole.WriteToMemory<byte>(), whole.Width, whole.Height);
        return new DecodeResult.Decoded(IsSideways(header)
            ? new Picture(pixels, format, header.PageHeight, header.Width)
            : new Picture(pixels, format, header.Width, header.PageHeight));
    }

    // JPEG and WebP decode at a fraction of their size. An AVIF may carry a thumbnail, which would be taken for the picture: it is decoded whole.
    private static Image Shrink(byte[] buffer, PictureFormat format, int maxSide)
    {
        if (format is not PictureFormat.Avif)
            return Image.ThumbnailBuffer(buffer, maxSide, height: maxSide, size: Enums.Size.Down, failOn: Enums.FailOn.Error);
        using var whole = Image.NewFromBuffer(buffer, failOn: Enums.FailOn.Error);
        return whole.ThumbnailImage(maxSide, height: maxSide, size: Enums.Size.Down);
    }

    // A profile that cannot be used is ignored, as browsers do: the pixels are still a picture.
    private static Image ToSrgb(Image picture)
    {
        if (picture.Contains(Profile))
        {
            try
            {
                return picture.IccTransform("srgb", embedded: true, depth: 8);
            }
            catch (VipsException)
            {
                return picture.Colourspace(Enums.Interpretation.Srgb);
            }
        }

        return picture.Colourspace(Enums.Interpretation.Srgb);
    }

    private static DecodeResult.Broken? OverLimit(Image header, PictureLimits limits)
    {
        var pixels = (long)header.Width * header.PageHeight;
        if (pixels > limits.MaxPixels)
            return TooLarge($"{header.Width}x{header.PageHeight} pixels, at most {limits.MaxPixels:N0} are decoded");
        var frames = header.Contains(Frames) ? Convert.ToInt32(header.Get(Frames), CultureInfo.InvariantCulture) : 1;
        return frames > limits.MaxFrames ? TooLarge($"{frames:N0} frames, at most {limits.MaxFrames:N0} are accepted") : null;
    }

    private static bool IsSideways(Image header) =>
        header.Contains("orientation") && Convert.ToInt32(header.Get("orientation"), CultureInfo.InvariantCulture) >= FirstSidewaysOrientation;

    private static DecodeResult.Broken TooLarge(FormattableString detail) =>
        new(RejectReason.ImageTooLarge, detail.ToString(CultureInfo.InvariantCulture));

    private static DecodeResult.Broken NotAnImage(ReadOnlySpan<byte> bytes) => new(
        RejectReason.NotAnImage,
        $"the {bytes.Length} bytes begin with {Convert.ToHexStringLower(bytes[..Math.Min(8, bytes.Length)])}, no readable JPEG, PNG, WebP, AVIF or GIF header");

    // libvips repeats its trouble line by line; the last line is the deepest cause.
    private static string LastLine(VipsException exception) =>
        exception.Message.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)[^1];
}
