using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Paints the cloth and the panels sewn onto it, all inside the upper's outline.</summary>
internal sealed class UpperPainter(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
{
    private readonly TrimDesign _trim = design.Trim;
    private readonly Seams _seams = new(canvas, colours.Main, design.Trim.StitchRows);

    public void Paint()
    {
        canvas.Save();
        canvas.ClipPath(form.Upper, SKClipOperation.Intersect, true);
        Cloth();
        Overlays();
        Mudguard();
        Ends();
        Eyestay();
        Mark();
        CollarBand();
        new UpperLight(canvas, form, design).Paint();
        canvas.Restore();
        using var edge = Ink.Line(colours.Main.Contrast(0.45f).WithAlpha(150), 0.35f);
        canvas.DrawPath(form.Upper, edge);
    }

    private void Cloth()
    {
        using var cloth = Ink.Fill(colours.Main);
        canvas.DrawPaint(cloth);
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
            _seams.Band(path, index % 2 == 0 ? colours.Second : colours.Accent, 3.1f - (0.25f * _trim.Overlays));
        }
    }

    private void Mudguard()
    {
        if (_trim.Mudguard <= 0)
            return;
        using var sole = form.AboveSole(0, 100, 0);
        _seams.Along(sole, colours.Second, _trim.Mudguard * 2);
    }

    private void Ends()
    {
        if (_trim.ToeCap)
        {
            var sole = form.Line.Top(77);
            using var seam = Spline.Curve(new(77, sole - 3), new(80.5f, sole + 6), new(77.5f, sole + 18));
            _seams.End(seam, colours.Second, toe: true);
        }

        if (_trim.HeelCounter > 0)
        {
            var width = _trim.HeelCounter;
            var sole = form.Line.Top(8);
            var height = (design.Upper.Collar - sole) * 0.72f;
            using var seam = Spline.Curve(new(width + 4, sole - 3), new(width - 3, sole + (height * 0.5f)), new(-4, sole + height));
            _seams.End(seam, colours.Accent, toe: false);
        }
    }

    private void Eyestay()
    {
        if (_trim.Eyestay <= 0)
            return;
        using var throat = form.ThroatCurve();
        _seams.Along(throat, colours.Second, _trim.Eyestay * 2);
    }

    // The shop's own mark: two peaks.
    private void Mark()
    {
        var size = _trim.Mark;
        var foot = new SKPoint(33, form.Line.Top(40) + Math.Max(_trim.Mudguard, 2) + 2);
        using var peaks = new SKPath();
        peaks.MoveTo(foot);
        foreach (var (right, up) in new[] { (7, 9), (11, 4), (18, 11), (26, 1) })
            peaks.LineTo(foot.X + (right * size), foot.Y + (up * size));
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
}
