using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Paints what lies around the foot's opening: its inside, the tongue, the laces, the tab at the heel.</summary>
internal sealed class LacePainter(SKCanvas canvas, ShoeForm form, ShoeDesign design, ShoeColours colours)
{
    /// <summary>What the upper's near side covers in part.</summary>
    public void PaintBehind()
    {
        var throat = form.Throat(0);
        var heel = form.HeelEdge;
        using var inside = Spline.Curve(
            heel, new(heel.X + 7, heel.Y + 1.2f - (design.Upper.Dip * 0.3f)), new((heel.X + throat.X) / 2, heel.Y - (design.Upper.Dip * 0.6f)), throat);
        inside.LineTo(throat.X, throat.Y - 14);
        inside.LineTo(heel.X + 2, throat.Y - 14);
        inside.Close();
        using var dark = Ink.Fill(colours.Lining.Darker(0.5f));
        canvas.DrawPath(inside, dark);
        Tongue(throat);
    }

    public void PaintInFront()
    {
        Laces();
        if (design.Trim.PullTab)
            PullTab();
        if (design.Trim.HeelClip)
            HeelClip();
    }

    private void Tongue(SKPoint throat)
    {
        var rise = design.Upper.Tongue;
        var low = form.Throat(0.4f);
        using var tongue = Spline.Curve(
            new(throat.X - 7, throat.Y - 8), new(throat.X - 5, throat.Y + (rise * 0.5f)), new(throat.X - 2.5f, throat.Y + rise), new(throat.X + 1.2f, throat.Y + rise),
            new(throat.X + 3.4f, throat.Y + (rise * 0.3f)), new(((throat.X + low.X) / 2) + 2.3f, ((throat.Y + low.Y) / 2) + 1.4f), low);
        tongue.Close();
        using var fill = Ink.Fill(colours.Second.Darker(0.12f));
        using var edge = Ink.Line(colours.Second.Contrast(0.4f), 0.4f);
        canvas.DrawPath(tongue, fill);
        canvas.DrawPath(tongue, edge);
    }

    private void Laces()
    {
        using var under = Ink.Line(colours.Lace.Darker(0.6f).WithAlpha(150), 2.1f);
        using var lace = Ink.Line(colours.Lace, 1.5f);
        using var eyelet = Ink.Fill(design.Trim.Metal ? Ink.Gold : colours.Second.Contrast(0.5f));
        for (var index = 0; index < design.Trim.Laces; index++)
        {
            var share = (index + 0.5f) / (design.Trim.Laces + 0.3f);
            var at = form.Throat(share);
            var inwards = form.Inwards(share);
            var hole = new SKPoint(at.X + (inwards.X * 4.2f) + 0.8f, at.Y + (inwards.Y * 4.2f));
            var over = new SKPoint(at.X - (inwards.X * 1.1f), at.Y - (inwards.Y * 1.1f));
            canvas.DrawCircle(hole, 0.95f, eyelet);
            canvas.DrawLine(hole, over, under);
            canvas.DrawLine(hole, over, lace);
        }
    }

    private void PullTab()
    {
        var heel = form.HeelEdge;
        using var loop = Spline.Curve(
            new(heel.X - 1.6f, heel.Y - 6), new(heel.X - 3.4f, heel.Y - 0.5f), new(heel.X - 1.8f, heel.Y + 3.4f), new(heel.X + 1, heel.Y + 2.6f), new(heel.X + 0.8f, heel.Y - 1));
        using var line = Ink.Line(colours.Accent, 1.3f);
        canvas.DrawPath(loop, line);
    }

    private void HeelClip()
    {
        var seat = form.Line.Top(6);
        using var clip = Spline.Curve(
            new(0.4f, seat - 1), new(-0.6f, seat + 7), new(1.8f, seat + 15), new(5.5f, seat + 12), new(9, seat + 5), new(21, seat + 0.6f));
        clip.Close();
        using var fill = Ink.Fill(design.Trim.Metal ? Ink.Gold : colours.Accent.Darker(0.2f));
        using var edge = Ink.Line(SKColors.Black.WithAlpha(120), 0.4f);
        canvas.DrawPath(clip, fill);
        canvas.DrawPath(clip, edge);
    }
}
