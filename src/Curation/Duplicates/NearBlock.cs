namespace ShoeData.Curation.Duplicates;

/// <summary>So many pictures as are in memory at once to be compared.</summary>
/// <param name="First">The position of the first among all pictures.</param>
/// <param name="Mirrored">Of each, its whole shoe turned left to right.</param>
internal sealed record NearBlock(int First, IReadOnlyList<byte[]> Rows, IReadOnlyList<byte[]> Mirrored, NearSketch[] Sketches)
{
    /// <summary>Pictures of a block: 6 MB.</summary>
    public const int Size = 2048;

    public static NearBlock Of(int first, IReadOnlyList<byte[]> rows, NearPivots pivots) =>
        new(first, rows, [.. rows.Select(row => NearRow.Mirrored(row))], [.. rows.AsParallel().AsOrdered().Select(row => NearSketch.Of(row, pivots))]);
}
