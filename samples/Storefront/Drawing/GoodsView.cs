using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>What strays onto shoe walls without being a shoe: a shirt, a bag.</summary>
internal static class GoodsView
{
    public static void Draw(SKCanvas canvas, SKSizeI size, PictureSubject subject)
    {
        canvas.Save();
        canvas.Translate(size.Width / 2f, size.Height / 2f);
        canvas.Scale(size.Height / 120f);
        if (subject.View is PictureView.Garment)
            Shirt(canvas, subject.Colours);
        else
            Bag(canvas, subject.Colours);
        canvas.Restore();
    }

    private static void Shirt(SKCanvas canvas, ShoeColours colours)
    {
        using var path = new SKPath();
        path.MoveTo(-14, -46);
        path.QuadTo(0, -34, 14, -46);
        path.LineTo(46, -30);
        path.LineTo(38, -6);
        path.LineTo(26, -12);
        path.LineTo(27, 48);
        path.LineTo(-27, 48);
        path.LineTo(-26, -12);
        path.LineTo(-38, -6);
        path.LineTo(-46, -30);
        path.Close();
        using var cloth = Ink.Fill(colours.Main);
        using var seam = Ink.Line(colours.Main.Contrast(0.4f), 0.8f);
        using var band = Ink.Fill(colours.Accent);
        canvas.DrawPath(path, cloth);
        canvas.DrawRect(-26, 4, 52, 9, band);
        canvas.DrawPath(path, seam);
    }

    private static void Bag(SKCanvas canvas, ShoeColours colours)
    {
        using var cloth = Ink.Fill(colours.Main);
        using var end = Ink.Fill(colours.Second);
        using var strap = Ink.Line(colours.Accent, 4);
        canvas.DrawRoundRect(-55, -18, 110, 48, 14, 14, cloth);
        canvas.DrawRoundRect(-55, -18, 20, 48, 10, 10, end);
        canvas.DrawRoundRect(35, -18, 20, 48, 10, 10, end);
        using var handle = new SKPath();
        handle.MoveTo(-22, 28);
        handle.LineTo(-18, -20);
        handle.QuadTo(0, -52, 18, -20);
        handle.LineTo(22, 28);
        strap.Style = SKPaintStyle.Stroke;
        canvas.DrawPath(handle, strap);
    }
}
