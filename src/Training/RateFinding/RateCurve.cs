namespace ShoeData.Training;

/// <summary>What the losses of a learning-rate range test (Smith 2017) say.</summary>
internal sealed class RateCurve
{
    private const double Memory = 0.9;
    private const double Diverged = 4;
    private const int LeastPoints = 10;
    private readonly List<RatePoint> _points = [];
    private double _mean;

    public IReadOnlyList<RatePoint> Points => _points;

    /// <summary>Whether the loss has left all bounds: higher rates would tell nothing more.</summary>
    public bool IsOver => _points.Count > LeastPoints && !(_points[^1].Smoothed <= Diverged * _points.Min(point => point.Smoothed));

    public void Add(double rate, double loss)
    {
        _mean = (Memory * _mean) + ((1 - Memory) * loss);
        _points.Add(new RatePoint(rate, loss, _mean / (1 - Math.Pow(Memory, _points.Count + 1))));
    }

    /// <summary>The rate at which the loss fell most steeply, before it was lowest; null where it never fell.</summary>
    public double? Suggestion()
    {
        var finite = _points.TakeWhile(point => double.IsFinite(point.Smoothed)).ToList();
        if (finite.Count < LeastPoints)
            return null;
        var lowest = finite.Index().MinBy(pair => pair.Item.Smoothed).Index;
        var slopes = Enumerable.Range(1, Math.Max(0, lowest - 1)).Select(at => (At: at, Slope: Slope(finite, at))).Where(pair => pair.Slope < 0).ToList();
        return slopes.Count == 0 ? null : finite[slopes.MinBy(pair => pair.Slope).At].Rate;
    }

    private static double Slope(List<RatePoint> points, int at) =>
        (points[at + 1].Smoothed - points[at - 1].Smoothed) / Math.Log(points[at + 1].Rate / points[at - 1].Rate);
}
