using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Sews panels onto an upper, with a shade under their edge and stitches along it.</summary>
/// <param name="cloth">What the panels lie on.</param>
/// <param name="rows">Rows of stitches at most.</param>
internal sealed class Seams(SKCanvas canvas, SKColor cloth, int rows)
{
    /// <summary>A panel that follows an edge: a wide stroke, of which the outline's clip leaves the inner half.</summary>
    public void Along(SKPath edge, SKColor colour, float width)
    {
        using var shade = Ink.Line(cloth.Darker(0.55f).WithAlpha(110), width + 0.9f);
        using var panel = Ink.Line(colour, width);
        canvas.DrawPath(edge, shade);
        canvas.DrawPath(edge, panel);
    }

    /// <summary>A narrow band with a row of stitches down its middle.</summary>
    public void Band(SKPath middle, SKColor colour, float width)
    {
        Along(middle, colour, width);
        Stitch(middle, colour, 1);
    }

    /// <summary>A panel from a seam, drawn upwards, to the toe or to the heel.</summary>
    public void End(SKPath seam, SKColor colour, bool toe)
    {
        var reach = toe ? 140 : -40;
        using var area = new SKPath(seam);
        area.LineTo(reach, seam.LastPoint.Y + 20);
        area.LineTo(reach, -20);
        area.Close();
        using var fill = Ink.Fill(colour);
        using var shade = Ink.Line(cloth.Darker(0.55f).WithAlpha(120), 0.7f);
        canvas.DrawPath(area, fill);
        canvas.DrawPath(seam, shade);
        Stitch(seam, colour, rows);
    }

    private void Stitch(SKPath seam, SKColor on, int wanted)
    {
        using var thread = Ink.Thread(on.Contrast(0.45f));
        var aside = seam.LastPoint.X > 50 ? 1.1f : -1.1f;
        for (var row = 1; row <= Math.Min(rows, wanted); row++)
        {
            canvas.Save();
            canvas.Translate(aside * row, 0);
            canvas.DrawPath(seam, thread);
            canvas.Restore();
        }
    }
}
