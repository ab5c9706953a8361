using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>
/// A few vectors by which most others are told apart without being compared: two that lie at different distances from one of them lie at least the
/// difference apart (as LAESA does; Micó, Oncina and Vidal, 1994). Each pivot is its own mirror image, so that a shoe and its mirror image lie equally far.
/// </summary>
internal sealed class NearPivots
{
    /// <summary>Distances of one vector fill a register.</summary>
    public static readonly int Count = Vector256<ushort>.Count;

    private readonly List<byte[]> _pivots = [];

    /// <summary>Chooses pivots far from each other; which they are changes how long the search takes, never what it finds.</summary>
    public NearPivots(IReadOnlyList<byte[]> rows)
    {
        var nearest = new int[rows.Count];
        Array.Fill(nearest, int.MaxValue);
        for (var (count, next) = (0, 0); count < Count; count++)
        {
            _pivots.Add(Symmetric(NearRow.Vector(rows[next], 0)));
            for (var at = 0; at < nearest.Length; at++)
                nearest[at] = Math.Min(nearest[at], Distance(NearRow.Vector(rows[at], 0), _pivots[count]));
            next = Array.IndexOf(nearest, nearest.Max());
        }
    }

    public Vector256<ushort> Distances(ReadOnlySpan<byte> vector)
    {
        Span<ushort> distances = stackalloc ushort[Count];
        for (var at = 0; at < distances.Length; at++)
            distances[at] = (ushort)Distance(vector, _pivots[at]);
        return Vector256.Create<ushort>(distances);
    }

    private static int Distance(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other) => ShoeVector.Distance(one, other, int.MaxValue);

    private static byte[] Symmetric(ReadOnlySpan<byte> vector)
    {
        var pivot = new byte[ShoeVector.Length];
        ShoeVector.Mirror(vector, pivot);
        for (var at = 0; at < pivot.Length; at++)
            pivot[at] = (byte)((pivot[at] + vector[at]) / 2);
        return pivot;
    }
}
