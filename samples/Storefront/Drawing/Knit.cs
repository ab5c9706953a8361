using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The holes of an open fabric, as a small repeated tile.</summary>
internal static class Knit
{
    private const int Tile = 8;
    private const float TileLength = 1.7f;

    public static void Paint(SKCanvas canvas, SKColor cloth, float openness)
    {
        using var tile = new SKBitmap(Tile, Tile, SKColorType.Rgba8888, SKAlphaType.Premul);
        using (var holes = new SKCanvas(tile))
        using (var ink = Ink.Fill(cloth.Contrast(0.55f).WithAlpha((byte)(60 + (110 * openness)))))
        {
            holes.Clear(SKColors.Transparent);
            holes.DrawCircle(2, 2, 1 + openness, ink);
            holes.DrawCircle(6, 6, 1 + openness, ink);
        }

        using var image = SKImage.FromBitmap(tile);
        using var shader = image.ToShader(
            SKShaderTileMode.Repeat, SKShaderTileMode.Repeat, new SKSamplingOptions(SKFilterMode.Linear), SKMatrix.CreateScale(TileLength / Tile, TileLength / Tile));
        using var paint = Ink.Fill(shader);
        canvas.DrawPaint(paint);
    }
}
