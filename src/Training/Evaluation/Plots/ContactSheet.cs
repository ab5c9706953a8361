using System.Runtime.InteropServices;
using ShoeData.Imaging;
using SkiaSharp;

namespace ShoeData.Training;

/// <summary>Draws pictures with captions in rows.</summary>
internal static class ContactSheet
{
    private const int Side = 160;
    private const int Gap = 12;
    private const int LineHeight = 17;
    private const int TextSize = 12;
    private const int TitleHeight = 40;
    private const int TitleSize = 18;

    /// <param name="columns">Pictures in a row.</param>
    /// <returns>A PNG.</returns>
    public static byte[] Png(string title, IReadOnlyList<SheetTile> tiles, int columns)
    {
        var lines = tiles.Select(tile => tile.Lines.Count).DefaultIfEmpty().Max();
        var (step, height) = (Side + Gap, Side + (lines * LineHeight) + Gap);
        var rows = (tiles.Count + columns - 1) / columns;
        using var surface = SKSurface.Create(new SKImageInfo((columns * step) + Gap, TitleHeight + (rows * height) + Gap));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        using var paint = new SKPaint { Color = SKColors.Black, IsAntialias = true };
        // Another one where this is not to be had.
        using var typeface = SKTypeface.FromFamilyName("DejaVu Sans");
        using var large = new SKFont(typeface, TitleSize);
        using var small = new SKFont(typeface, TextSize);
        canvas.DrawText(title, Gap, TitleHeight - Gap, large, paint);
        foreach (var (index, tile) in tiles.Index())
            Draw(canvas, tile, new SKPoint(Gap + (index % columns * step), TitleHeight + (index / columns * height)), small, paint);
        using var picture = surface.Snapshot();
        using var png = picture.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Draw(SKCanvas canvas, SheetTile tile, SKPoint at, SKFont font, SKPaint paint)
    {
        using var bitmap = Bitmap(PixelScaler.To(tile.Picture, Side, Side));
        canvas.DrawBitmap(bitmap, at);
        foreach (var (number, line) in tile.Lines.Index())
            canvas.DrawText(Fit(line, font), at.X, at.Y + Side + ((number + 1) * LineHeight) - 3, font, paint);
    }

    private static string Fit(string line, SKFont font)
    {
        var count = font.BreakText(line, Side);
        return count >= line.Length ? line : string.Concat(line.AsSpan(0, Math.Max(0, count - 1)), "\u2026");
    }

    private static SKBitmap Bitmap(RgbPixels pixels)
    {
        var bitmap = new SKBitmap(new SKImageInfo(pixels.Width, pixels.Height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        var wide = new byte[pixels.Width * pixels.Height * 4];
        for (var at = 0; at < pixels.Width * pixels.Height; at++)
        {
            pixels.Data.AsSpan(at * RgbPixels.Channels, RgbPixels.Channels).CopyTo(wide.AsSpan(at * 4));
            wide[(at * 4) + 3] = byte.MaxValue;
        }

        Marshal.Copy(wide, 0, bitmap.GetPixels(), wide.Length);
        return bitmap;
    }
}
