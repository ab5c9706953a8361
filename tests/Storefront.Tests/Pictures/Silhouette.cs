using SkiaSharp;

namespace ShoeData.Storefront.Tests;

/// <summary>What of a picture is not background.</summary>
internal static class Silhouette
{
    private const int Step = 2;
    private const int Difference = 14;

    public static SKRectI Box(byte[] file)
    {
        using var picture = Decode(file);
        var ground = picture.GetPixel(0, 0);
        var box = new SKRectI(picture.Width, picture.Height, 0, 0);
        for (var y = 0; y < picture.Height; y += Step)
        {
            for (var x = 0; x < picture.Width; x += Step)
            {
                if (Differs(picture.GetPixel(x, y), ground))
                    box = new SKRectI(Math.Min(box.Left, x), Math.Min(box.Top, y), Math.Max(box.Right, x), Math.Max(box.Bottom, y));
            }
        }

        return box;
    }

    public static SKBitmap Decode(byte[] file) => SKBitmap.Decode(file).ShouldNotBeNull();

    private static bool Differs(SKColor pixel, SKColor ground) =>
        Math.Abs(pixel.Red - ground.Red) + Math.Abs(pixel.Green - ground.Green) + Math.Abs(pixel.Blue - ground.Blue) + Math.Abs(pixel.Alpha - ground.Alpha) > Difference;
}
