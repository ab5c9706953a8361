using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The shoe from above.</summary>
internal static class TopView
{
    public static void Draw(SKCanvas canvas, SKSizeI size, PictureSubject subject)
    {
        var colours = subject.Colours;
        canvas.Save();
        FootOutline.Place(canvas, size, subject.Lying);
        using var outline = FootOutline.Create(13, 18.5f);
        using var rim = Ink.Line(colours.Sole, 2.6f);
        canvas.DrawPath(outline, rim);
        canvas.Save();
        canvas.ClipPath(outline, SKClipOperation.Intersect, true);
        Upper(canvas, subject.Design, colours);
        canvas.Restore();
        Opening(canvas, colours);
        Laces(canvas, subject.Design.Trim, colours);
        using var edge = Ink.Line(colours.Sole.Contrast(0.5f).WithAlpha(170), 0.4f);
        using var outer = FootOutline.Create(14.3f, 19.8f);
        canvas.DrawPath(outer, edge);
        canvas.Restore();
    }

    private static void Upper(SKCanvas canvas, ShoeDesign design, ShoeColours colours)
    {
        using var cloth = Ink.Fill(colours.Main);
        canvas.DrawPaint(cloth);
        if (design.Trim.Mesh > 0)
            Knit.Paint(canvas, colours.Main, design.Trim.Mesh);
        using var cap = Ink.Fill(colours.Second);
        if (design.Trim.ToeCap)
            canvas.DrawOval(0, 97, 17, 11, cap);
        using var band = Ink.Line(colours.Accent, 2.4f);
        for (var y = 46; y < 60; y += 11)
        {
            canvas.DrawLine(-22, y - 3, -8, y + 5, band);
            canvas.DrawLine(22, y - 3, 8, y + 5, band);
        }

        using var across = SKShader.CreateLinearGradient(
            new(-19, 0), new(19, 0), [SKColors.Black.WithAlpha(90), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(90)], [0, 0.3f, 0.7f, 1], SKShaderTileMode.Clamp);
        using var light = Ink.Fill(across);
        canvas.DrawPaint(light);
    }

    private static void Opening(SKCanvas canvas, ShoeColours colours)
    {
        using var collar = Ink.Fill(colours.Second);
        using var inside = Ink.Fill(colours.Lining.Darker(0.55f));
        using var insole = Ink.Fill(colours.Lining);
        canvas.DrawRoundRect(-9.6f, 4, 19.2f, 38, 9.6f, 11, collar);
        canvas.DrawRoundRect(-7.4f, 6, 14.8f, 32, 7.4f, 9, inside);
        canvas.DrawRoundRect(-5.4f, 8, 10.8f, 24, 5.4f, 7, insole);
    }

    private static void Laces(SKCanvas canvas, TrimDesign trim, ShoeColours colours)
    {
        using var tongue = Ink.Fill(colours.Second.Darker(0.15f));
        canvas.DrawRoundRect(-5.8f, 33, 11.6f, 39, 4, 4, tongue);
        using var under = Ink.Line(colours.Lace.Darker(0.6f), 2.5f);
        using var lace = Ink.Line(colours.Lace, 1.8f);
        var rows = Math.Max(trim.Laces, 4);
        for (var row = 0; row < rows; row++)
        {
            var y = 41 + (29f * row / rows);
            canvas.DrawLine(-7, y, 7, y + 2.4f, under);
            canvas.DrawLine(7, y, -7, y + 2.4f, under);
            canvas.DrawLine(-7, y, 7, y + 2.4f, lace);
            canvas.DrawLine(7, y, -7, y + 2.4f, lace);
        }
    }
}
