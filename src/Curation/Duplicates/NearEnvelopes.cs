using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ShoeData.Curation.Duplicates;

/// <summary>
/// What rules most pairs out at a fraction of the price of comparing them: of each picture its whole shoe, either way round, and the least and greatest value
/// that each cell has in any of its four vectors. Another vector lies at least as far from each of the four as from all that lies between these, so nothing is lost.
/// </summary>
/// <param name="pictures">The most there can be.</param>
internal sealed class NearEnvelopes(int pictures)
{
    private const int Whole = 0;
    private const int Mirrored = 1;
    private const int Least = 2;
    private const int Greatest = 3;
    private const int Parts = 4;

    // Two registers from the end: one has little in it.
    private const int FirstCheck = ShoeVector.PaddedLength - (2 * ShoeVector.Register);

    // A picture's four, one behind the other, and each picture's behind the one before: what is compared lies close together.
    private readonly byte[] _cells = new byte[pictures * Parts * ShoeVector.PaddedLength];

    /// <param name="row">Its <see cref="NearRow"/>.</param>
    public void Set(int at, ReadOnlySpan<byte> row)
    {
        var whole = NearRow.Vector(row, 0);
        var least = Of(at, Least);
        var greatest = Of(at, Greatest);
        whole.CopyTo(Of(at, Whole));
        ShoeVector.Mirror(whole, Of(at, Mirrored));
        whole.CopyTo(least);
        whole.CopyTo(greatest);
        for (var index = 1; index < NearRow.Vectors; index++)
        {
            var vector = NearRow.Vector(row, index);
            for (var cell = 0; cell < vector.Length; cell++)
                (least[cell], greatest[cell]) = (Math.Min(least[cell], vector[cell]), Math.Max(greatest[cell], vector[cell]));
        }
    }

    /// <summary>The vector of a picture's whole shoe, turned left to right.</summary>
    public ReadOnlySpan<byte> MirroredOf(int at) => Of(at, Mirrored)[..ShoeVector.Length];

    /// <summary>Whether any two of the vectors that are compared may lie within the limit: the whole of one beside all of the other, either way round.</summary>
    public bool MayBeNear(int at, NearEnvelopes others, int other, int limit)
    {
        ref var one = ref MemoryMarshal.GetReference(Of(at));
        ref var two = ref MemoryMarshal.GetReference(others.Of(other));
        Vector256<ulong> same = default, sameBack = default, turned = default, turnedBack = default;
        // From the end, where the luma is: most pairs are ruled out by a part of it, and the rest need not be looked at.
        for (var cell = ShoeVector.PaddedLength - ShoeVector.Register; cell >= 0; cell -= ShoeVector.Register)
        {
            var place = (nuint)cell;
            var (least, greatest) = (Part(ref one, Least, place), Part(ref one, Greatest, place));
            var (otherLeast, otherGreatest) = (Part(ref two, Least, place), Part(ref two, Greatest, place));
            same += ShoeVector.Outside(Part(ref one, Whole, place), otherLeast, otherGreatest);
            sameBack += ShoeVector.Outside(Part(ref two, Whole, place), least, greatest);
            turned += ShoeVector.Outside(Part(ref one, Mirrored, place), otherLeast, otherGreatest);
            turnedBack += ShoeVector.Outside(Part(ref two, Mirrored, place), least, greatest);
            if (cell <= FirstCheck && !IsAnyWithin(Vector256.Sum(same | (sameBack << 16) | (turned << 32) | (turnedBack << 48)), limit))
                return false;
        }

        return true;
    }

    // Four sums in one number: each of them is below 65,536.
    private static bool IsAnyWithin(ulong sums, int limit) =>
        (ushort)sums <= limit || (ushort)(sums >> 16) <= limit || (ushort)(sums >> 32) <= limit || sums >> 48 <= (ulong)limit;

    private static Vector256<byte> Part(ref byte picture, int part, nuint cell) => Vector256.LoadUnsafe(ref picture, (nuint)(part * ShoeVector.PaddedLength) + cell);

    private Span<byte> Of(int at) => _cells.AsSpan(at * Parts * ShoeVector.PaddedLength, Parts * ShoeVector.PaddedLength);

    private Span<byte> Of(int at, int part) => Of(at).Slice(part * ShoeVector.PaddedLength, ShoeVector.PaddedLength);
}
