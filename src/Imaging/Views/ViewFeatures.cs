namespace ShoeData.Imaging;

/// <summary>
/// What the learned part sees: how much of each cell is object, the histogram of edge directions in each larger cell (Dalal and Triggs, 2005),
/// and the measures of the outline. Cells and directions can be mirrored without the picture.
/// </summary>
public static class ViewFeatures
{
    // Raised whenever the same picture would give other features: weights of another version are refused.
    public const int Version = 1;

    public const int Count = MaskCells + EdgeCells + Measures;

    private const int MaskSide = 16;
    private const int MaskCells = MaskSide * MaskSide;
    private const int EdgeSide = 8;
    private const int Directions = 8;
    private const int EdgeCells = EdgeSide * EdgeSide * Directions;
    private const int Measures = 13;

    // Keeps the noise of an even ground from becoming an edge.
    private const float Faint = 0.25f;

    /// <summary>Null when there is nothing on the background.</summary>
    public static float[]? Of(Cutout cutout, SilhouetteMeasures? silhouette, QualityMeasures? quality)
    {
        if (cutout.Figure is not { } box || silhouette is null || quality is null)
            return null;

        var grid = ViewGrid.Of(cutout, box);
        var features = new float[Count];
        AddMask(grid.Mask, features);
        AddEdges(grid.Light, features.AsSpan(MaskCells, EdgeCells));
        AddMeasures(cutout, silhouette, quality, features.AsSpan(MaskCells + EdgeCells));
        return features;
    }

    /// <summary>The features of the mirrored picture.</summary>
    public static float[] Mirror(ReadOnlySpan<float> features)
    {
        var mirrored = features.ToArray();
        for (var cell = 0; cell < MaskCells; cell++)
            mirrored[cell] = features[(cell / MaskSide * MaskSide) + MaskSide - 1 - (cell % MaskSide)];
        for (var edge = 0; edge < EdgeCells; edge++)
        {
            var (cell, direction) = (edge / Directions, edge % Directions);
            var from = (cell / EdgeSide * EdgeSide) + EdgeSide - 1 - (cell % EdgeSide);
            mirrored[MaskCells + edge] = features[MaskCells + (from * Directions) + Directions - 1 - direction];
        }

        return mirrored;
    }

    private static void AddMask(float[] mask, float[] features)
    {
        const int Cell = ViewGrid.Side / MaskSide;
        for (var at = 0; at < mask.Length; at++)
            features[(at / ViewGrid.Side / Cell * MaskSide) + (at % ViewGrid.Side / Cell)] += mask[at] / (Cell * Cell);
    }

    private static void AddEdges(float[] light, Span<float> cells)
    {
        const int Cell = ViewGrid.Side / EdgeSide;
        for (var y = 1; y < ViewGrid.Side - 1; y++)
        {
            for (var x = 1; x < ViewGrid.Side - 1; x++)
            {
                var at = (y * ViewGrid.Side) + x;
                var (across, down) = (light[at + 1] - light[at - 1], light[at + ViewGrid.Side] - light[at - ViewGrid.Side]);
                var strength = MathF.Sqrt((across * across) + (down * down));
                if (strength > 0)
                    AddEdge(cells.Slice(((y / Cell * EdgeSide) + (x / Cell)) * Directions, Directions), MathF.Atan2(down, across), strength);
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
        for (var cell = 0; cell < EdgeSide * EdgeSide; cell++)
        {
            var energy = 0f;
            for (var y = Math.Max(0, (cell / EdgeSide) - 1); y <= Math.Min(EdgeSide - 1, (cell / EdgeSide) + 1); y++)
            {
                for (var x = Math.Max(0, (cell % EdgeSide) - 1); x <= Math.Min(EdgeSide - 1, (cell % EdgeSide) + 1); x++)
                    energy += SumOfSquares(raw.AsSpan(((y * EdgeSide) + x) * Directions, Directions));
            }

            for (var direction = 0; direction < Directions; direction++)
                cells[(cell * Directions) + direction] /= MathF.Sqrt(energy) + Faint;
        }
    }

    private static float SumOfSquares(ReadOnlySpan<float> values) => Vectors.Dot(values, values);

    private static void AddMeasures(Cutout cutout, SilhouetteMeasures silhouette, QualityMeasures quality, Span<float> features)
    {
        ReadOnlySpan<double> measures =
        [
            silhouette.BorderContact, silhouette.Coverage, silhouette.SecondPiece, Math.Log(silhouette.Elongation), silhouette.Fill, silhouette.Sole,
            silhouette.UpDownSymmetry, silhouette.LeftRightSymmetry, Math.Abs(silhouette.HeelLean), quality.CutOff,
            Math.Min(quality.Unevenness, 64) / 64.0, Math.Log(1 + quality.Specks), Math.Log(1 + cutout.Pieces.Count),
        ];
        for (var at = 0; at < measures.Length; at++)
            features[at] = (float)measures[at];
    }
}
