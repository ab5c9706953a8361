using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>How far one picture's vectors lie from the pivots: its whole shoe, and the nearest and furthest of all four.</summary>
internal readonly record struct NearSketch(Vector256<ushort> Whole, Vector256<ushort> Nearest, Vector256<ushort> Furthest)
{
    public static NearSketch Of(ReadOnlySpan<byte> row, NearPivots pivots)
    {
        var whole = pivots.Distances(NearRow.Vector(row, 0));
        var (nearest, furthest) = (whole, whole);
        for (var at = 1; at < NearRow.Vectors; at++)
        {
            var distances = pivots.Distances(NearRow.Vector(row, at));
            (nearest, furthest) = (Vector256.Min(nearest, distances), Vector256.Max(furthest, distances));
        }

        return new NearSketch(whole, nearest, furthest);
    }

    /// <summary>Whether any two of the vectors that are compared may lie within the limit: the whole of one beside all of the other, either way round.</summary>
    public bool MayBeNear(in NearSketch other, Vector256<ushort> limit) => May(Whole, other, limit) || May(other.Whole, this, limit);

    // Saturated, so that below 0 and above 65,535 nothing wraps around.
    private static bool May(Vector256<ushort> whole, in NearSketch other, Vector256<ushort> limit) =>
        (Vector256.SubtractSaturate(whole, Vector256.AddSaturate(other.Furthest, limit)) | Vector256.SubtractSaturate(other.Nearest, Vector256.AddSaturate(whole, limit)))
        == Vector256<ushort>.Zero;
}
