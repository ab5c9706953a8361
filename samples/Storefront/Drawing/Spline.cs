using SkiaSharp;

namespace ShoeData.Storefront;

/// <summary>Smooth curves through points (Catmull-Rom).</summary>
internal static class Spline
{
    /// <summary>Goes on from the path's last point, which must be the first one given, through all the others.</summary>
    public static SKPath Through(this SKPath path, params ReadOnlySpan<SKPoint> points)
    {
        for (var index = 0; index + 1 < points.Length; index++)
        {
            var before = points[Math.Max(index - 1, 0)];
            var from = points[index];
            var to = points[index + 1];
            var after = points[Math.Min(index + 2, points.Length - 1)];
            path.CubicTo(
                new SKPoint(from.X + ((to.X - before.X) / 6), from.Y + ((to.Y - before.Y) / 6)),
                new SKPoint(to.X - ((after.X - from.X) / 6), to.Y - ((after.Y - from.Y) / 6)),
                to);
        }

        return path;
    }

    /// <summary>An open curve.</summary>
    public static SKPath Curve(params ReadOnlySpan<SKPoint> points)
    {
        var path = new SKPath();
        path.MoveTo(points[0]);
        return path.Through(points);
    }
}
