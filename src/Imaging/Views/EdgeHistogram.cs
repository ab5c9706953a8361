namespace ShoeData.Imaging;

/// <summary>How strong edges of each direction are in each cell of an object (Dalal and Triggs, 2005).</summary>
internal static class EdgeHistogram
{
    public const int Count = Side * Side * Directions;

    private const int Side = 8;
    private const int Directions = 8;

    // Keeps the noise of an even ground from becoming an edge.
    private const float Faint = 0.25f;

    /// <summary>Where the value of the mirrored picture's place stands.</summary>
    public static int Mirror(int place)
    {
        var (cell, direction) = (place / Directions, place % Directions);
        var from = (cell / Side * Side) + Side - 1 - (cell % Side);
        return (from * Directions) + Directions - 1 - direction;
    }

    /// <param name="light">The brightness of a <see cref="ViewGrid"/>.</param>
    public static void Fill(float[] light, Span<float> cells)
    {
        const int Cell = ViewGrid.Side / Side;
        for (var y = 1; y < ViewGrid.Side - 1; y++)
        {
            for (var x = 1; x < ViewGrid.Side - 1; x++)
            {
                var at = (y * ViewGrid.Side) + x;
                var (across, down) = (light[at + 1] - light[at - 1], light[at + ViewGrid.Side] - light[at - ViewGrid.Side]);
                var strength = MathF.Sqrt((across * across) + (down * down));
                if (strength > 0)
                    AddEdge(cells.Slice(((y / Cell * Side) + (x / Cell)) * Directions, Directions), MathF.Atan2(down, across), strength);
            }
        }

        Normalize(cells);
    }

    // Shared between the two nearest directions; a direction and its opposite are one.
    private static void AddEdge(Span<float> cell, float angle, float strength)
    {
        var place = (((angle / MathF.PI) + 1) * Directions) - 0.5f;
        var lower = (int)MathF.Floor(place);
        var share = place - lower;
        cell[(lower + (2 * Directions)) % Directions] += strength * (1 - share);
        cell[(lower + 1 + (2 * Directions)) % Directions] += strength * share;
    }

    // Each cell against its neighbourhood, so that a white shoe's seams count like a black shoe's.
    private static void Normalize(Span<float> cells)
    {
        var raw = cells.ToArray();
        for (var cell = 0; cell < Side * Side; cell++)
        {
            var energy = 0f;
            for (var y = Math.Max(0, (cell / Side) - 1); y <= Math.Min(Side - 1, (cell / Side) + 1); y++)
            {
                for (var x = Math.Max(0, (cell % Side) - 1); x <= Math.Min(Side - 1, (cell % Side) + 1); x++)
                    energy += SumOfSquares(raw.AsSpan(((y * Side) + x) * Directions, Directions));
            }

            for (var direction = 0; direction < Directions; direction++)
                cells[(cell * Directions) + direction] /= MathF.Sqrt(energy) + Faint;
        }
    }

    private static float SumOfSquares(ReadOnlySpan<float> values) => Vectors.Dot(values, values);
}
