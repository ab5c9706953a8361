using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The shoe as shops show it first: from its side, toe to the right.</summary>
internal static class SideView
{
    private const float ShoeLength = 100;

    /// <summary>Draws into a canvas of this many pixels.</summary>
    public static void Draw(SKCanvas canvas, SKSizeI size, ShoeDesign design, ShoeColours colours)
    {
        using var form = new ShoeForm(design);
        var framing = design.Framing;
        var unit = size.Width * framing.Length / ShoeLength;
        var height = Math.Max(design.Upper.Collar + design.Upper.Tongue, 30) * unit * framing.Stretch;
        canvas.Save();
        canvas.Translate(
            ((size.Width - (unit * ShoeLength)) / 2) + (framing.Right * size.Width), ((size.Height + height) / 2) + (framing.Down * size.Height));
        canvas.RotateDegrees(framing.Tilt, unit * ShoeLength / 2, 0);
        canvas.Scale(unit, -unit * framing.Stretch);
        Shadow(canvas);
        if (design.Family is ShoeFamily.Slide)
            new SlidePainter(canvas, form, design, colours).Paint();
        else
            Closed(canvas, form, design, colours);
        canvas.Restore();
    }

    private static void Closed(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
    {
        var laces = new LacePainter(canvas, form, design, colours);
        laces.PaintBehind();
        new UpperPainter(canvas, form, design, colours).Paint();
        new SolePainter(canvas, form, design, colours).Paint();
        laces.PaintInFront();
    }

    private static void Shadow(SKCanvas canvas)
    {
        using var soft = SKShader.CreateRadialGradient(SKPoint.Empty, 1, [SKColors.Black.WithAlpha(70), SKColors.Black.WithAlpha(0)], SKShaderTileMode.Clamp);
        using var paint = Ink.Fill(soft);
        canvas.Save();
        canvas.Translate(48, -0.3f);
        canvas.Scale(54, 2.4f);
        canvas.DrawCircle(0, 0, 1, paint);
        canvas.Restore();
    }
}
