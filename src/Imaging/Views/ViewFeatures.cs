namespace ShoeData.Imaging;

/// <summary>
/// What the learned part sees: how much of each cell is object, the histogram of edge directions in each larger cell (Dalal and Triggs, 2005),
/// and the measures of the outline. Cells and directions can be mirrored without the picture.
/// </summary>
public static class ViewFeatures
{
    // Raised whenever the same picture would give other features: weights of another version are refused.
    public const int Version = 1;

    public const int Count = MaskCells + EdgeHistogram.Count + Measures;

    private const int MaskSide = 16;
    private const int MaskCells = MaskSide * MaskSide;
    private const int Measures = 13;

    /// <summary>Null when there is nothing on the background.</summary>
    public static float[]? Of(Cutout cutout, SilhouetteMeasures? silhouette, QualityMeasures? quality)
    {
        if (cutout.Figure is not { } box || silhouette is null || quality is null)
            return null;

        var grid = ViewGrid.Of(cutout, box);
        var features = new float[Count];
        AddMask(grid.Mask, features);
        EdgeHistogram.Fill(grid.Light, features.AsSpan(MaskCells, EdgeHistogram.Count));
        AddMeasures(cutout, silhouette, quality, features.AsSpan(MaskCells + EdgeHistogram.Count));
        return features;
    }

    /// <summary>The features of the mirrored picture.</summary>
    public static float[] Mirror(ReadOnlySpan<float> features)
    {
        var mirrored = features.ToArray();
        for (var cell = 0; cell < MaskCells; cell++)
            mirrored[cell] = features[(cell / MaskSide * MaskSide) + MaskSide - 1 - (cell % MaskSide)];
        for (var edge = 0; edge < EdgeHistogram.Count; edge++)
            mirrored[MaskCells + edge] = features[MaskCells + EdgeHistogram.Mirror(edge)];

        return mirrored;
    }

    private static void AddMask(float[] mask, float[] features)
    {
        const int Cell = ViewGrid.Side / MaskSide;
        for (var at = 0; at < mask.Length; at++)
            features[(at / ViewGrid.Side / Cell * MaskSide) + (at % ViewGrid.Side / Cell)] += mask[at] / (Cell * Cell);
    }

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
