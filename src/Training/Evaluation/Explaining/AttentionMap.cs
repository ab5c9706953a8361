namespace ShoeData.Training;

/// <summary>Where in a picture the evidence for a class lies: row by row, from 0 (none) to 1 (the most of this picture).</summary>
internal sealed record AttentionMap(IReadOnlyList<float> Values, int Width, int Height)
{
    /// <summary>Between the four cells around a place in the picture.</summary>
    /// <param name="x">From 0 to 1, of the picture's width.</param>
    /// <param name="y">From 0 to 1, of the picture's height.</param>
    public double At(double x, double y)
    {
        var (left, across) = Cell(x, Width);
        var (top, down) = Cell(y, Height);
        var (right, bottom) = (Math.Min(left + 1, Width - 1), Math.Min(top + 1, Height - 1));
        var upper = (Values[(top * Width) + left] * (1 - across)) + (Values[(top * Width) + right] * across);
        var lower = (Values[(bottom * Width) + left] * (1 - across)) + (Values[(bottom * Width) + right] * across);
        return (upper * (1 - down)) + (lower * down);
    }

    // Values stand for the middles of their cells.
    private static (int Cell, double Beyond) Cell(double place, int cells)
    {
        var at = Math.Clamp((place * cells) - 0.5, 0, cells - 1);
        return ((int)at, at - (int)at);
    }
}
