using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>The outlines of one shoe from its side, heel at x 0, toe at x 100, ground at y 0, upwards.</summary>
internal sealed class ShoeForm : IDisposable
{
    private const float Step = 3;
    private readonly UpperDesign _upper;

    public ShoeForm(ShoeDesign design)
    {
        _upper = design.Upper;
        Line = new SoleLine(design.Sole);
        HeelEdge = new SKPoint(4.2f + (_upper.Collar * 0.03f), _upper.Collar);
        Collar = Spline.Curve(CollarPoints());
        Upper = UpperOutline();
        Sole = SoleOutline(design.Sole);
    }

    public SoleLine Line { get; }

    public SKPoint HeelEdge { get; }

    public SKPath Collar { get; }

    public SKPath Upper { get; }

    public SKPath Sole { get; }

    /// <summary>The edge the laces lie on: 0 at the tongue, 1 above the toes.</summary>
    public SKPoint Throat(float share)
    {
        var top = _upper.Collar + _upper.FrontRise;
        var end = Line.Top(_upper.ThroatEnd) + _upper.ToeHeight + 4.5f;
        return new SKPoint(
            _upper.ThroatStart + ((_upper.ThroatEnd - _upper.ThroatStart) * share),
            end + ((top - end) * MathF.Pow(1 - share, _upper.Bend)));
    }

    /// <summary>Unit vector from the throat into the shoe.</summary>
    public SKPoint Inwards(float share)
    {
        var along = Throat(Math.Min(share + 0.03f, 1)) - Throat(Math.Max(share - 0.03f, 0));
        var length = along.Length;
        return new SKPoint(along.Y / length, -along.X / length);
    }

    public SKPath ThroatCurve() => Spline.Curve(Throat(0), Throat(0.17f), Throat(0.34f), Throat(0.5f), Throat(0.67f), Throat(0.84f), Throat(1));

    /// <summary>A line along the foot, this high above the sole.</summary>
    public SKPath AboveSole(float from, float to, float height)
    {
        var path = new SKPath();
        path.MoveTo(from, Line.Top(from) + height);
        for (var x = from + Step; x < to; x += Step)
            path.LineTo(x, Line.Top(x) + height);
        path.LineTo(to, Line.Top(to) + height);
        return path;
    }

    public void Dispose()
    {
        Collar.Dispose();
        Upper.Dispose();
        Sole.Dispose();
    }

    private SKPoint[] CollarPoints()
    {
        var front = Throat(0);
        var low = _upper.Collar - _upper.Dip;
        var span = front.X - HeelEdge.X;
        return
        [
            HeelEdge,
            new(HeelEdge.X + (span * 0.16f), HeelEdge.Y - (_upper.Dip * 0.62f)),
            new(HeelEdge.X + (span * 0.45f), low),
            new(HeelEdge.X + (span * 0.78f), low + ((front.Y - low) * 0.42f)),
            front,
        ];
    }

    private SKPath UpperOutline()
    {
        var heel = Line.Top(3) - 2;
        var toe = _upper.ToeHeight;
        var path = Spline.Curve(
            new(2.6f, heel), new(0.9f - _upper.Bulge, heel + 9), new(2.4f, ((heel + _upper.Collar) / 2) + 3), HeelEdge);
        path.Through(CollarPoints());
        path.Through(
            Throat(0), Throat(0.25f), Throat(0.5f), Throat(0.75f), Throat(1),
            new(_upper.ThroatEnd + 12, Line.Top(_upper.ThroatEnd + 12) + (toe * 1.12f)),
            new(87.5f, Line.Top(87.5f) + (toe * 0.98f)),
            new(95.6f, Line.Top(95.6f) + (toe * 0.56f)),
            new(98.8f, Line.Top(98.8f) - 1));
        for (var x = 96f; x > 3; x -= Step)
            path.LineTo(x, Line.Top(x) - 2);
        path.Close();
        return path;
    }

    private SKPath SoleOutline(SoleDesign sole)
    {
        var path = new SKPath();
        path.MoveTo(0.4f, Line.Top(0) + 1.4f);
        for (var x = 3f; x <= 96; x += Step)
            path.LineTo(x, Line.Top(x) + (x < 9 ? 0.7f : 0));
        var tip = Line.Top(99);
        var under = Line.Bottom(97);
        path.Through(new(96, Line.Top(96)), new(99, tip + 0.6f), new(100.6f, (tip + under) / 2), new(97, under));
        for (var x = 94f; x >= 4; x -= sole.Block ? 1 : Step)
            path.LineTo(x, Line.Bottom(x));
        path.Through(new(4, Line.Bottom(4)), new(-sole.Flare * 0.7f, Line.Bottom(0) + 0.8f), new(-sole.Flare, Line.Top(0) * 0.55f), new(0.4f, Line.Top(0) + 1.4f));
        path.Close();
        return path;
    }
}
