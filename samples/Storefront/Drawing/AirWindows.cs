using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Gas cushions that can be seen through the midsole's side.</summary>
internal static class AirWindows
{
    public static void Paint(SKCanvas canvas, ShoeForm form, SoleDesign sole, SKColor tint)
    {
        for (var index = 0; index < sole.Windows; index++)
        {
            var left = 3.5f + (index * (sole.Windows > 2 ? 21 : 25));
            var foot = form.Line.Bottom(left + 10) + (sole.Heel * 0.2f);
            Window(canvas, new SKRect(left, foot, left + (index == 0 ? 22 : 17), foot + (sole.Heel * 0.52f)), tint);
        }
    }

    private static void Window(SKCanvas canvas, SKRect frame, SKColor tint)
    {
        using var glass = SKShader.CreateLinearGradient(
            new(0, frame.Bottom), new(0, frame.Top), [tint.Lighter(0.75f), tint.Mix(new SKColor(0x60, 0x70, 0x80), 0.6f)], SKShaderTileMode.Clamp);
        using var fill = Ink.Fill(glass);
        using var edge = Ink.Line(SKColors.Black.WithAlpha(170), 0.7f);
        using var pillar = Ink.Line(SKColors.Black.WithAlpha(90), 0.8f);
        using var shine = Ink.Line(SKColors.White.WithAlpha(190), 0.6f);
        canvas.DrawRoundRect(frame, frame.Height / 2, frame.Height / 2, fill);
        for (var x = frame.Left + 4; x < frame.Right - 3; x += 4.2f)
            canvas.DrawLine(x, frame.Top + 0.4f, x + 0.8f, frame.Bottom - 0.4f, pillar);
        canvas.DrawLine(frame.Left + 3, frame.Bottom - 1, frame.Right - 4, frame.Bottom - 1, shine);
        canvas.DrawRoundRect(frame, frame.Height / 2, frame.Height / 2, edge);
    }
}
