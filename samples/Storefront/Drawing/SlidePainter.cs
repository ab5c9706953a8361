using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>A slide: a shaped footbed with one strap.</summary>
internal static class SlidePainter
{
    public static void Paint(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
    {
        FarSide(canvas, form, colours);
        new SolePainter(canvas, form, design, colours).Paint();
        using var strap = Strap(form, design.Upper.ToeHeight);
        canvas.Save();
        canvas.ClipPath(strap, SKClipOperation.Intersect, true);
        using var fill = Ink.Fill(colours.Main);
        canvas.DrawPaint(fill);
        using var band = Ink.Line(colours.Accent, 3 * design.Trim.Mark);
        using var across = Spline.Curve(new(40, form.Line.Top(40) + 5), new(56, form.Line.Top(56) + 9), new(84, form.Line.Top(84) + 6));
        canvas.DrawPath(across, band);
        using var light = SKShader.CreateLinearGradient(
            new(44, 40), new(86, 0), [SKColors.White.WithAlpha(70), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(90)], [0, 0.4f, 1], SKShaderTileMode.Clamp);
        using var lit = Ink.Fill(light);
        canvas.DrawPaint(lit);
        canvas.Restore();
        using var edge = Ink.Line(colours.Main.Contrast(0.45f), 0.5f);
        canvas.DrawPath(strap, edge);
    }

    private static void FarSide(SKCanvas canvas, ShoeForm form, ShoeColours colours)
    {
        using var rim = form.AboveSole(1, 97, 1.3f);
        using var line = Ink.Line(colours.Sole.Darker(0.25f), 2.4f);
        canvas.DrawPath(rim, line);
    }

    private static SKPath Strap(ShoeForm form, float height)
    {
        var path = Spline.Curve(
            new(39, form.Line.Top(39) - 2.5f), new(42, form.Line.Top(42) + (height * 0.8f)), new(50, form.Line.Top(50) + (height * 1.5f)), new(57, form.Line.Top(57) + (height * 1.62f)));
        path.Through(
            new(57, form.Line.Top(57) + (height * 1.62f)), new(68, form.Line.Top(68) + (height * 1.3f)), new(79, form.Line.Top(79) + (height * 0.7f)), new(84, form.Line.Top(84) - 2.5f));
        path.Close();
        return path;
    }
}
