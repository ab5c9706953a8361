using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Light from above on an upper, darker where it turns away, with highlights where it is smooth.</summary>
internal sealed class UpperLight(SKCanvas canvas, ShoeForm form, ShoeDesign design)
{
    public void Paint()
    {
        var top = design.Upper.Collar;
        using var down = SKShader.CreateLinearGradient(
            new(0, top), new(0, design.Sole.Heel),
            [SKColors.White.WithAlpha(44), SKColors.White.WithAlpha(0), SKColors.Black.WithAlpha(72)], [0, 0.45f, 1], SKShaderTileMode.Clamp);
        using var along = SKShader.CreateLinearGradient(
            new(0, 0), new(100, 0),
            [SKColors.Black.WithAlpha(64), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(58)],
            [0, 0.17f, 0.78f, 1], SKShaderTileMode.Clamp);
        using var vertical = Ink.Fill(down);
        using var horizontal = Ink.Fill(along);
        canvas.DrawPaint(vertical);
        canvas.DrawPaint(horizontal);
        if (design.Trim.Gloss <= 0)
            return;
        Shine(new SKPoint(82, form.Line.Top(82) + (design.Upper.ToeHeight * 0.72f)), 9, 2.6f);
        Shine(new SKPoint(9, top * 0.7f), 3, 8);
    }

    private void Shine(SKPoint centre, float across, float upright)
    {
        var strength = (byte)(190 * design.Trim.Gloss);
        using var glow = SKShader.CreateRadialGradient(
            SKPoint.Empty, 1, [SKColors.White.WithAlpha(strength), SKColors.White.WithAlpha(0)], SKShaderTileMode.Clamp);
        using var paint = Ink.Fill(glow);
        canvas.Save();
        canvas.Translate(centre);
        canvas.Scale(across, upright);
        canvas.DrawCircle(0, 0, 1, paint);
        canvas.Restore();
    }
}
