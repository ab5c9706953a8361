using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Paints the midsole with what is built into it, and the outsole below.</summary>
internal sealed class SolePainter(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
{
    private readonly SoleDesign _sole = design.Sole;

    public void Paint()
    {
        canvas.Save();
        canvas.ClipPath(form.Sole, SKClipOperation.Intersect, true);
        Foam();
        Grooves();
        Plate();
        AirWindows.Paint(canvas, form, _sole, colours.Accent);
        Outsole();
        Light();
        canvas.Restore();
        using var edge = Ink.Line(colours.Sole.Contrast(0.5f).WithAlpha(150), 0.35f);
        canvas.DrawPath(form.Sole, edge);
        if (_sole.Stitched)
            Welt();
    }

    private void Foam()
    {
        using var foam = Ink.Fill(colours.Sole);
        canvas.DrawPaint(foam);
        if (_sole.Fade)
        {
            using var fade = SKShader.CreateLinearGradient(new(0, 0), new(85, 0), [colours.Accent, colours.Accent.WithAlpha(0)], SKShaderTileMode.Clamp);
            using var faded = Ink.Fill(fade);
            canvas.DrawPaint(faded);
        }

        if (!_sole.Speckled)
            return;
        var dice = new Dice(design.Seed);
        using var speck = Ink.Fill(colours.Accent.WithAlpha(200));
        for (var count = 0; count < 130; count++)
            canvas.DrawCircle(dice.Between(0, 100), dice.Between(0, _sole.Heel + 6), dice.Between(0.15f, 0.4f), speck);
    }

    private void Grooves()
    {
        using var groove = Ink.Line(colours.Sole.Contrast(0.3f).WithAlpha(170), 0.55f);
        for (var index = 0; index < _sole.Grooves; index++)
        {
            var height = -_sole.Heel * (index + 1) / (_sole.Grooves + 1.6f);
            var reach = 94 - (index * 9);
            using var line = form.AboveSole(index * 5f, reach, height);
            canvas.DrawPath(line, groove);
        }
    }

    private void Plate()
    {
        if (!_sole.Plate)
            return;
        var middle = _sole.Heel * 0.5f;
        using var curve = Spline.Curve(
            new(-2, middle + 2.5f), new(22, middle), new(48, middle + 1), new(70, _sole.Toe * 0.34f), new(88, form.Line.Bottom(88) + (_sole.Toe * 0.4f)), new(101, form.Line.Bottom(99) + 3));
        using var shade = Ink.Line(SKColors.Black.WithAlpha(120), 2);
        using var plate = Ink.Line(design.Trim.Metal ? Ink.Gold : colours.Accent, 1.3f);
        canvas.DrawPath(curve, shade);
        canvas.DrawPath(curve, plate);
    }

    private void Outsole()
    {
        using var rubber = Ink.Line(colours.Outsole, _sole.Outsole * 2);
        rubber.StrokeCap = SKStrokeCap.Butt;
        using var ground = new SKPath();
        ground.MoveTo(-6, form.Line.Bottom(0));
        for (var x = 0f; x <= 102; x += 1)
            ground.LineTo(x, form.Line.Bottom(Math.Min(x, 100)));
        canvas.DrawPath(ground, rubber);
        using var notch = Ink.Line(colours.Outsole.Darker(0.65f), 0.9f);
        for (var index = 0; index < _sole.Lugs; index++)
        {
            var x = 4 + (92f * index / _sole.Lugs);
            canvas.DrawLine(x, form.Line.Bottom(x), x + 0.9f, form.Line.Bottom(x) + (_sole.Outsole * 0.85f), notch);
        }
    }

    private void Light()
    {
        using var light = SKShader.CreateLinearGradient(
            new(0, _sole.Heel), SKPoint.Empty, [SKColors.White.WithAlpha(40), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(70)], [0, 0.4f, 1], SKShaderTileMode.Clamp);
        using var paint = Ink.Fill(light);
        canvas.DrawPaint(paint);
        using var seam = form.AboveSole(0, 99, 0.1f);
        using var shade = Ink.Line(SKColors.Black.WithAlpha(75), 0.9f);
        canvas.DrawPath(seam, shade);
    }

    private void Welt()
    {
        using var thread = Ink.Thread(colours.Sole.Contrast(0.5f));
        using var line = form.AboveSole(2, 97, -1.2f);
        canvas.DrawPath(line, thread);
    }
}
