using NetVips;

namespace ShoeData.Imaging.Tests;

/// <summary>Pictures drawn in code: the left half red, the right half blue.</summary>
internal static class Drawn
{
    public static readonly Rgb Red = new(200, 30, 30);
    public static readonly Rgb Blue = new(30, 30, 200);

    public static Image Halves(int width, int height)
    {
        using var left = Plain(width / 2, height, Red);
        using var right = Plain(width - (width / 2), height, Blue);
        return left.Join(right, Enums.Direction.Horizontal);
    }

    public static Image Plain(int width, int height, Rgb colour)
    {
        PictureProbe.Read(ReadOnlyMemory<byte>.Empty).ShouldBeNull(); // sets libvips up
        using var black = Image.Black(width, height);
        using var coloured = black.NewFromImage(colour.Red, colour.Green, colour.Blue);
        using var cast = coloured.Cast(Enums.BandFormat.Uchar);
        return cast.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>Noise does not compress: a byte missing is a pixel missing.</summary>
    public static byte[] NoiseJpeg(int side, bool progressive)
    {
        var data = new byte[side * side * RgbPixels.Channels];
        new Random(7).NextBytes(data);
        using var noise = Image.NewFromMemory(data, side, side, RgbPixels.Channels, Enums.BandFormat.Uchar);
        return noise.JpegsaveBuffer(q: 90, interlace: progressive);
    }

    public static Picture Decode(byte[] bytes, int maxSide = PictureDecoder.FullSize) =>
        PictureDecoder.Decode(bytes, PictureLimits.Default, maxSide).ShouldBeOfType<DecodeResult.Decoded>().Picture;

    public static void ShouldBeAbout(this Rgb actual, Rgb expected, int tolerance = 6) =>
        actual.DistanceTo(expected).ShouldBeLessThanOrEqualTo(tolerance, $"{actual} is not {expected}");
}
