namespace ShoeData.Curation.Duplicates;

/// <summary>Lays other shoes' patterns upon one and measures how alike they are. For one thread.</summary>
internal sealed class PatternMatch(ShoePattern pattern)
{
    // Below this at every start, no small step finds the same photograph.
    private const double Hopeless = 0.2;

    // Below this when moved by whole cells, parts of a cell do not help: of 8,719 copies of photos none came to less than 0.7.
    private const double Unlike = 0.5;

    // What a crop of a tenth does to a box: it cuts either end or both.
    private static readonly Placement[] Starts =
    [
        new(0, 0, 0, 0), new(2, -2, 0, 0), new(4, 0, 0, 0), new(0, -4, 0, 0), new(-2, 2, 0, 0), new(-4, 0, 0, 0), new(0, 4, 0, 0),
    ];

    private static readonly float[] Steps = [1, 0.5f, 0.25f];

    private readonly PatternOverlay _overlay = new(pattern.Fine);

    public ShoeLikeness Compare(ShoePattern other)
    {
        _overlay.Lay(other.Fine);
        var (best, correlation) = (Starts[0], double.MinValue);
        foreach (var start in Starts)
            Try(start);
        if (correlation < Hopeless)
            return ShoeLikeness.None;

        foreach (var step in Steps)
        {
            for (var before = double.MinValue; before < correlation;)
            {
                before = correlation;
                foreach (var placement in best.Neighbours(step))
                    Try(placement);
            }

            if (correlation < Unlike)
                return ShoeLikeness.None;
        }

        return BlockMeasures.Of(other, pattern, best);

        void Try(Placement placement)
        {
            if (_overlay.Correlation(placement) is var found && found > correlation)
                (best, correlation) = (placement, found);
        }
    }
}
