using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The shoe from below: its tread.</summary>
internal static class SoleView
{
    public static void Draw(SKCanvas canvas, SKSizeI size, PictureSubject subject)
    {
        var colours = subject.Colours;
        canvas.Save();
        FootOutline.Place(canvas, size, subject.Lying);
        using var outline = FootOutline.Create(9.5f, 18);
        using var rim = Ink.Line(colours.Sole, 2.2f);
        canvas.DrawPath(outline, rim);
        canvas.Save();
        canvas.ClipPath(outline, SKClipOperation.Intersect, true);
        Tread(canvas, new Dice(subject.Design.Seed), colours);
        canvas.Restore();
        using var edge = Ink.Line(colours.Outsole.Contrast(0.5f), 0.5f);
        canvas.DrawPath(outline, edge);
        canvas.Restore();
    }

    private static void Tread(SKCanvas canvas, Dice dice, ShoeColours colours)
    {
        using var rubber = Ink.Fill(colours.Outsole);
        canvas.DrawPaint(rubber);
        using var groove = Ink.Line(colours.Outsole.Contrast(0.45f), dice.Between(0.8f, 1.5f));
        groove.Style = SKPaintStyle.Stroke;
        var spacing = dice.Between(4.2f, 6.5f);
        var depth = dice.Between(2, 5);
        for (var y = -4f; y < 104; y += spacing)
        {
            if (y is > 33 and < 50)
                continue;
            using var chevron = new SKPath();
            chevron.MoveTo(-20, y);
            chevron.LineTo(-10, y + depth);
            chevron.LineTo(0, y);
            chevron.LineTo(10, y + depth);
            chevron.LineTo(20, y);
            canvas.DrawPath(chevron, groove);
        }

        using var pod = Ink.Fill(colours.Accent);
        canvas.DrawOval(0, 72, 6, 6, pod);
        canvas.DrawRoundRect(-4, 35, 8, 13, 3, 3, pod);
        canvas.DrawLine(0, -2, 0, 102, groove);
    }
}
