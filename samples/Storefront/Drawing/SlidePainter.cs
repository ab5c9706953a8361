using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>A slide: a shaped footbed with one strap, or two narrow ones.</summary>
internal sealed class SlidePainter(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
{
    private readonly Dice _dice = new(design.Seed);

    public void Paint()
    {
        Footbed();
        new SolePainter(canvas, form, design, colours).Paint();
        var back = _dice.Between(35, 46);
        var front = _dice.Between(80, 89);
        var height = design.Upper.ToeHeight;
        if (_dice.Chance(0.35))
        {
            var gap = back + ((front - back) * _dice.Between(0.45f, 0.55f));
            Strap(back, gap - 1.2f, height * 1.2f, height * 1.25f);
            Strap(gap + 1.2f, front, height * 1.1f, height * 0.45f);
        }
        else
        {
            Strap(back, front, height * 0.9f, height * 0.25f);
        }
    }

    private void Footbed()
    {
        var rim = _dice.Between(1.8f, 4.5f);
        using var bed = Spline.Curve(
            new(0.6f, form.Line.Top(1) - 1), new(3, form.Line.Top(3) + rim), new(16, form.Line.Top(16) + 1.6f), new(48, form.Line.Top(48) + 2.6f),
            new(80, form.Line.Top(80) + 1.4f), new(96, form.Line.Top(96) + 2.2f), new(99, form.Line.Top(99) - 1));
        using var fill = Ink.Fill(colours.Second.Darker(0.3f));
        canvas.DrawPath(bed, fill);
    }

    /// <param name="rise">Height above the sole at the strap's back edge.</param>
    /// <param name="fall">Height at its front edge.</param>
    private void Strap(float back, float front, float rise, float fall)
    {
        var width = front - back;
        // A narrow strap arches less.
        var top = Math.Max(rise, fall) * (width > 32 ? 1.6f : 1.15f);
        using var outline = Spline.Curve(
            new(back, form.Line.Top(back) - 3), new(back + (width * 0.04f), form.Line.Top(back) + rise), new(back + (width * 0.2f), form.Line.Top(back) + top),
            new(back + (width * 0.42f), form.Line.Top(back) + (top * 0.97f)), new(back + (width * 0.8f), form.Line.Top(front) + ((top + (2 * fall)) / 3)),
            new(back + (width * 0.96f), form.Line.Top(front) + fall), new(front, form.Line.Top(front) - 3));
        outline.Close();
        canvas.Save();
        canvas.ClipPath(outline, SKClipOperation.Intersect, true);
        using var fill = Ink.Fill(colours.Main);
        canvas.DrawPaint(fill);
        Decorate(back, front, top);
        using var light = SKShader.CreateLinearGradient(
            new(44, 40), new(86, 0), [SKColors.White.WithAlpha(70), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(90)], [0, 0.4f, 1], SKShaderTileMode.Clamp);
        using var lit = Ink.Fill(light);
        canvas.DrawPaint(lit);
        canvas.Restore();
        using var edge = Ink.Line(colours.Main.Contrast(0.45f), 0.5f);
        canvas.DrawPath(outline, edge);
    }

    private void Decorate(float back, float front, float top)
    {
        var sole = form.Line.Top((back + front) / 2);
        using var line = Ink.Line(colours.Accent, _dice.Between(1.2f, 4.2f));
        var bands = _dice.Below(4);
        for (var band = 0; band < bands; band++)
        {
            var height = sole + (top * (band + 1) / (bands + 1));
            using var across = Spline.Curve(new(back - 2, height - 2), new((back + front) / 2, height + 1.5f), new(front + 2, height - 3));
            canvas.DrawPath(across, line);
        }

        if (bands > 0)
            return;
        using var patch = Ink.Fill(colours.Accent);
        canvas.DrawOval((back + front) / 2, sole + (top * 0.55f), (front - back) * 0.22f, top * 0.22f, patch);
    }
}
