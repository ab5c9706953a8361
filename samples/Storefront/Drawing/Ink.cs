using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Paints and colour mixing.</summary>
internal static class Ink
{
    public static SKColor Gold { get; } = new(0xC9, 0xA2, 0x4A);

    public static SKPaint Fill(SKColor colour) => new() { IsAntialias = true, Color = colour, Style = SKPaintStyle.Fill };

    public static SKPaint Fill(SKShader shader) => new() { IsAntialias = true, Shader = shader, Style = SKPaintStyle.Fill };

    public static SKPaint Line(SKColor colour, float width) => new()
    {
        IsAntialias = true,
        Color = colour,
        Style = SKPaintStyle.Stroke,
        StrokeWidth = width,
        StrokeCap = SKStrokeCap.Round,
        StrokeJoin = SKStrokeJoin.Round,
    };

    /// <summary>A row of stitches.</summary>
    public static SKPaint Thread(SKColor colour)
    {
        var paint = Line(colour, 0.32f);
        paint.PathEffect = SKPathEffect.CreateDash([1.1f, 0.75f], 0);
        return paint;
    }

    public static SKColor Mix(this SKColor colour, SKColor other, float share) => new(
        Blend(colour.Red, other.Red, share), Blend(colour.Green, other.Green, share), Blend(colour.Blue, other.Blue, share));

    public static SKColor Darker(this SKColor colour, float share) => colour.Mix(SKColors.Black, share);

    public static SKColor Lighter(this SKColor colour, float share) => colour.Mix(SKColors.White, share);

    /// <summary>A thread or edge that can be told from the cloth it lies on.</summary>
    public static SKColor Contrast(this SKColor colour, float share) => Luma(colour) > 110 ? colour.Darker(share) : colour.Lighter(share);

    public static float Luma(SKColor colour) => (0.299f * colour.Red) + (0.587f * colour.Green) + (0.114f * colour.Blue);

    /// <summary>Mean difference of the channels.</summary>
    public static float Distance(SKColor one, SKColor other) =>
        (Math.Abs(one.Red - other.Red) + Math.Abs(one.Green - other.Green) + Math.Abs(one.Blue - other.Blue)) / 3f;

    private static byte Blend(byte from, byte to, float share) => (byte)Math.Clamp(from + ((to - from) * share) + 0.5f, 0, 255);
}
