using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Paints the cloth, the panels sewn onto it and its light, all inside the upper's outline.</summary>
internal sealed class UpperPainter(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
{
    private readonly TrimDesign _trim = design.Trim;

    public void Paint()
    {
        canvas.Save();
        canvas.ClipPath(form.Upper, SKClipOperation.Intersect, true);
        Cloth();
        Overlays();
        Panels();
        Mark();
        CollarBand();
        Light();
        canvas.Restore();
        using var edge = Ink.Line(colours.Main.Contrast(0.45f).WithAlpha(150), 0.35f);
        canvas.DrawPath(form.Upper, edge);
    }

    private void Cloth()
    {
        using var base_ = Ink.Fill(colours.Main);
        canvas.DrawPaint(base_);
        if (_trim.Fade)
        {
            using var fade = SKShader.CreateLinearGradient(new(18, 0), new(92, 0), [colours.Second, colours.Second.WithAlpha(0)], SKShaderTileMode.Clamp);
            using var faded = Ink.Fill(fade);
            canvas.DrawPaint(faded);
        }

        if (_trim.Mesh > 0)
            Knit.Paint(canvas, colours.Main, _trim.Mesh);
    }

    private void Overlays()
    {
        for (var index = 0; index < _trim.Overlays; index++)
        {
            var share = (index + 0.8f) / (_trim.Overlays + 0.6f);
            var foot = 24 + (46 * share);
            var top = form.Throat(share);
            var bend = new SKPoint(((foot + top.X) / 2) + (7 * _trim.Lean), (form.Line.Top(foot) + top.Y) / 2);
            using var path = Spline.Curve(new(foot - (4 * _trim.Lean), form.Line.Top(foot) - 2), bend, top);
            var colour = index % 2 == 0 ? colours.Second : colours.Accent;
            using var band = Ink.Line(colour, 3.1f - (0.25f * _trim.Overlays));
            using var shade = Ink.Line(colours.Main.Darker(0.5f).WithAlpha(90), band.StrokeWidth + 0.7f);
            canvas.DrawPath(path, shade);
            canvas.DrawPath(path, band);
            Stitch(path, colour, 1);
        }
    }

    private void Panels()
    {
        if (_trim.Mudguard > 0)
        {
            using var band = form.AboveSole(0, 100, 0);
            Sewn(band, colours.Second, _trim.Mudguard * 2);
        }

        if (_trim.ToeCap)
            Sewn(Spline.Curve(new(77, form.Line.Top(77) - 3), new(80.5f, form.Line.Top(80) + 6), new(77.5f, form.Line.Top(77) + 18)), 95, colours.Second);
        if (_trim.HeelCounter > 0)
        {
            var width = _trim.HeelCounter;
            var height = (design.Upper.Collar - form.Line.Top(8)) * 0.72f;
            Sewn(
                Spline.Curve(new(width + 4, form.Line.Top(width) - 3), new(width - 3, form.Line.Top(8) + (height * 0.5f)), new(-4, form.Line.Top(8) + height)),
                0, colours.Accent);
        }

        if (_trim.Eyestay > 0)
        {
            using var throat = form.ThroatCurve(0);
            Sewn(throat, colours.Second, _trim.Eyestay * 2);
        }
    }

    private void Mark()
    {
        var size = _trim.Mark;
        var x = 33f;
        var y = form.Line.Top(40) + Math.Max(_trim.Mudguard, 2) + 2;
        using var peaks = new SKPath();
        peaks.MoveTo(x, y);
        peaks.LineTo(x + (7 * size), y + (9 * size));
        peaks.LineTo(x + (11 * size), y + (4 * size));
        peaks.LineTo(x + (18 * size), y + (11 * size));
        peaks.LineTo(x + (26 * size), y + (1 * size));
        using var shade = Ink.Line(colours.Main.Darker(0.5f).WithAlpha(110), 2.5f * size);
        using var line = Ink.Line(_trim.Metal ? Ink.Gold : colours.Accent, 2 * size);
        canvas.DrawPath(peaks, shade);
        canvas.DrawPath(peaks, line);
    }

    private void CollarBand()
    {
        using var shade = Ink.Line(colours.Lining.Darker(0.4f).WithAlpha(120), (_trim.Collar * 2) + 0.8f);
        using var band = Ink.Line(colours.Lining, _trim.Collar * 2);
        canvas.DrawPath(form.Collar, shade);
        canvas.DrawPath(form.Collar, band);
    }

    private void Light()
    {
        var top = design.Upper.Collar;
        using var down = SKShader.CreateLinearGradient(
            new(0, top), new(0, design.Sole.Heel), [SKColors.White.WithAlpha(44), SKColors.White.WithAlpha(0), SKColors.Black.WithAlpha(72)], [0, 0.45f, 1], SKShaderTileMode.Clamp);
        using var along = SKShader.CreateLinearGradient(
            new(0, 0), new(100, 0), [SKColors.Black.WithAlpha(64), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(0), SKColors.Black.WithAlpha(58)], [0, 0.17f, 0.78f, 1], SKShaderTileMode.Clamp);
        using var vertical = Ink.Fill(down);
        using var horizontal = Ink.Fill(along);
        canvas.DrawPaint(vertical);
        canvas.DrawPaint(horizontal);
        if (_trim.Gloss <= 0)
            return;
        Shine(new SKPoint(82, form.Line.Top(82) + (design.Upper.ToeHeight * 0.72f)), 9, 2.6f);
        Shine(new SKPoint(9, top * 0.7f), 3, 8);
    }

    private void Shine(SKPoint centre, float across, float upright)
    {
        var strength = (byte)(190 * _trim.Gloss);
        using var glow = SKShader.CreateRadialGradient(
            SKPoint.Empty, 1, [SKColors.White.WithAlpha(strength), SKColors.White.WithAlpha(0)], SKShaderTileMode.Clamp);
        using var paint = Ink.Fill(glow);
        canvas.Save();
        canvas.Translate(centre);
        canvas.Scale(across, upright);
        canvas.DrawCircle(0, 0, 1, paint);
        canvas.Restore();
    }

    // A panel that follows an edge: a wide stroke of which the outline's clip leaves the inner half.
    private void Sewn(SKPath edge, SKColor colour, float width)
    {
        using var shade = Ink.Line(colours.Main.Darker(0.55f).WithAlpha(110), width + 0.9f);
        using var panel = Ink.Line(colour, width);
        canvas.DrawPath(edge, shade);
        canvas.DrawPath(edge, panel);
    }

    // A panel that fills everything from a seam to one end of the shoe.
    private void Sewn(SKPath seam, float end, SKColor colour)
    {
        using var owned = seam;
        using var area = new SKPath(seam);
        var last = seam.LastPoint;
        var reach = end > 50 ? 140 : -40;
        area.LineTo(reach, last.Y + 20);
        area.LineTo(reach, -20);
        area.Close();
        using var fill = Ink.Fill(colour);
        using var shade = Ink.Line(colours.Main.Darker(0.55f).WithAlpha(120), 0.7f);
        canvas.DrawPath(area, fill);
        canvas.DrawPath(seam, shade);
        Stitch(seam, colour, _trim.StitchRows);
    }

    private void Stitch(SKPath seam, SKColor on, int rows)
    {
        using var thread = Ink.Thread(on.Contrast(0.45f));
        for (var row = 1; row <= Math.Min(rows, _trim.StitchRows); row++)
        {
            canvas.Save();
            canvas.Translate(seam.LastPoint.X > 50 ? 1.1f * row : -1.1f * row, 0);
            canvas.DrawPath(seam, thread);
            canvas.Restore();
        }
    }
}
