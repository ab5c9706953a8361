using System.Globalization;
using NetVips;

namespace ShoeData.Imaging;

/// <summary>The one way from bytes to pixels: curation, training and prediction all see a picture through it.</summary>
public static class PictureDecoder
{
    /// <summary>A side no accepted picture exceeds: decodes without shrinking.</summary>
    public const int FullSize = 10_000_000;

    private static readonly int[] ShrinkOnLoad = [8, 4, 2];

    private const string Profile = "icc-profile-data";
    private const string Frames = "n-pages";
    private const string Orientation = "orientation";
    private const int FirstSidewaysOrientation = 5;

    // Bytes that are read at once, or eight lines, which is what a block of a JPEG gives.
    private const int Strip = 1 << 16;
    private const int FewestLines = 8;

    // Of the side that was asked for, at least this share is left by a JPEG decoded at a fraction of its size.
    private const double LeastOfSide = 0.75;

    /// <summary>
    /// Decodes JPEG, PNG, WebP, AVIF or GIF (first frame): upright by its EXIF orientation, transparency flattened on white,
    /// any colour space and depth to 8-bit sRGB, shrunk (antialiased) until its longer side is at most <paramref name="maxSide"/>;
    /// a JPEG that decodes at a half, a quarter or an eighth to at least three quarters of it is left at that.
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
            return OverLimit(header, limits) is { } over ? over : LargePictures.InTurn(PixelsOf(header), () => Decode(buffer, header, format, maxSide));
        }
        catch (VipsException)
        {
            // libvips keeps one text for the errors of all threads: it would not say the same every time.
            return PictureProbe.Read(bytes) is { } info
                ? new DecodeResult.Broken(RejectReason.ImageBroken, $"the {info.Format} data of {info.Width}x{info.Height} pixels is damaged or cut off")
                : NotAnImage(bytes.Span);
        }
    }

    private static DecodeResult.Decoded Decode(byte[] buffer, Image header, PictureFormat format, int maxSide)
    {
        using var shrunk = Shrink(buffer, header, format, maxSide);
        var pixels = IsPlain(shrunk) ? Pixels(shrunk) : ToPlain(shrunk);
        return new DecodeResult.Decoded(IsSideways(header)
            ? new Picture(pixels, format, header.PageHeight, header.Width)
            : new Picture(pixels, format, header.Width, header.PageHeight));
    }

    // What most photos are: nothing but their pixels has to be read.
    private static bool IsPlain(Image picture) =>
        picture is { Bands: RgbPixels.Channels, Format: Enums.BandFormat.Uchar, Interpretation: Enums.Interpretation.Srgb } && !picture.Contains(Profile);

    private static RgbPixels ToPlain(Image picture)
    {
        using var coloured = ToSrgb(picture);
        using var opaque = coloured.HasAlpha() ? coloured.Flatten(background: [255]) : coloured.Copy();
        using var bands = opaque.Bands > RgbPixels.Channels ? opaque.ExtractBand(0, RgbPixels.Channels) : opaque.Copy();
        using var whole = bands.Cast(Enums.BandFormat.Uchar);
        return Pixels(whole);
    }

    // Not Image.WriteToMemory, which hands every few lines from one thread to another, nor all at once, for which each step would keep a whole picture.
    private static RgbPixels Pixels(Image picture)
    {
        using var region = Region.New(picture);
        var row = picture.Width * RgbPixels.Channels;
        var lines = Math.Max(FewestLines, Strip / row);
        var pixels = GC.AllocateUninitializedArray<byte>(picture.Height * row);
        for (var top = 0; top < picture.Height; top += lines)
            region.Fetch(0, top, picture.Width, Math.Min(lines, picture.Height - top)).CopyTo(pixels, top * row);
        return new RgbPixels(pixels, picture.Width, picture.Height);
    }

    // Not Image.ThumbnailBuffer: it drops failOn, so that a truncated file becomes a picture with a grey end.
    private static Image Shrink(byte[] buffer, Image header, PictureFormat format, int maxSide)
    {
        var loaded = format is PictureFormat.Jpeg
            ? Image.JpegloadBuffer(buffer, shrink: JpegShrink(header, maxSide), access: Enums.Access.Sequential, failOn: Enums.FailOn.Error)
            : Image.NewFromBuffer(buffer, access: Enums.Access.Sequential, failOn: Enums.FailOn.Error);
        if (Math.Max(loaded.Width, loaded.Height) <= maxSide && IsUpright(header))
            return loaded;
        using (loaded)
        {
            using var shrunk = loaded.ThumbnailImage(maxSide, height: maxSide, size: Enums.Size.Down, noRotate: true);
            using var memory = shrunk.CopyMemory();
            return memory.Autorot();
        }
    }

    // The fraction that JPEG decodes cheaply and that leaves something for the good kernel to do.
    private static int JpegShrink(Image header, int maxSide) =>
        ShrinkOnLoad.FirstOrDefault(shrink => Math.Max(header.Width, header.Height) / shrink >= LeastOfSide * maxSide, 1);

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

    private static long PixelsOf(Image header) => (long)header.Width * header.PageHeight;

    private static DecodeResult.Broken? OverLimit(Image header, PictureLimits limits)
    {
        if (PixelsOf(header) > limits.MaxPixels)
            return TooLarge($"{header.Width}x{header.PageHeight} pixels, at most {limits.MaxPixels:N0} are decoded");
        var frames = header.Contains(Frames) ? Convert.ToInt32(header.Get(Frames), CultureInfo.InvariantCulture) : 1;
        return frames > limits.MaxFrames ? TooLarge($"{frames:N0} frames, at most {limits.MaxFrames:N0} are accepted") : null;
    }

    private static bool IsSideways(Image header) =>
        !IsUpright(header) && Convert.ToInt32(header.Get(Orientation), CultureInfo.InvariantCulture) >= FirstSidewaysOrientation;

    private static bool IsUpright(Image header) => !header.Contains(Orientation) || Convert.ToInt32(header.Get(Orientation), CultureInfo.InvariantCulture) <= 1;

    private static DecodeResult.Broken TooLarge(FormattableString detail) =>
        new(RejectReason.ImageTooLarge, detail.ToString(CultureInfo.InvariantCulture));

    private static DecodeResult.Broken NotAnImage(ReadOnlySpan<byte> bytes) => new(RejectReason.NotAnImage, bytes.IsEmpty
        ? "the file is empty"
        : $"the {bytes.Length} bytes begin with {Convert.ToHexStringLower(bytes[..Math.Min(8, bytes.Length)])}, no readable JPEG, PNG, WebP, AVIF or GIF header");
}
