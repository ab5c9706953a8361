using ShoeData.Imaging;

namespace ShoeData.Curation.Duplicates;

/// <summary>
/// All that a picture is compared by, as bytes: four coarse vectors (its whole shoe, and with one end, the other, or both cut off as a crop does), then its
/// signature.
/// </summary>
internal static class NearRow
{
    public const int Vectors = 4;
    public const int Bytes = VectorBytes + ShoeSignature.Bytes;

    private const int VectorBytes = Vectors * ShoeVector.Length;

    // Of 48 cells, what is left of a shoe of which a tenth is cut off.
    private const int Both = 2;
    private const int Either = 4;

    public static byte[] Of(RgbPixels pixels) => Of(ShoeSignature.Of(pixels));

    public static byte[] Of(ReadOnlySpan<byte> signature)
    {
        var row = new byte[Bytes];
        ShoeVector.Write(signature, row);
        ShoeVector.Write(signature, row.AsSpan(ShoeVector.Length), left: Both, right: Both);
        ShoeVector.Write(signature, row.AsSpan(2 * ShoeVector.Length), left: Either);
        ShoeVector.Write(signature, row.AsSpan(3 * ShoeVector.Length), right: Either);
        signature.CopyTo(row.AsSpan(VectorBytes));
        return row;
    }

    /// <param name="index">0 for the whole shoe.</param>
    public static ReadOnlySpan<byte> Vector(ReadOnlySpan<byte> row, int index) => row.Slice(index * ShoeVector.Length, ShoeVector.Length);

    public static ReadOnlySpan<byte> Signature(ReadOnlySpan<byte> row) => row[VectorBytes..];

    /// <summary>The whole shoe's vector, turned left to right.</summary>
    public static byte[] Mirrored(ReadOnlySpan<byte> row)
    {
        var mirrored = new byte[ShoeVector.Length];
        ShoeVector.Mirror(Vector(row, 0), mirrored);
        return mirrored;
    }

    /// <summary>The way round in which two shoes differ least, when that is at most <paramref name="limit"/>.</summary>
    /// <param name="oneMirrored">As from <see cref="Mirrored"/>.</param>
    /// <param name="otherMirrored">As from <see cref="Mirrored"/>.</param>
    public static SameFacing Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> oneMirrored, ReadOnlySpan<byte> other, ReadOnlySpan<byte> otherMirrored, int limit)
    {
        // To mirror the one or the other is the same.
        var same = Math.Min(Least(Vector(one, 0), other, limit), Least(Vector(other, 0), one, limit));
        var mirrored = Math.Min(Least(oneMirrored, other, limit), Least(otherMirrored, one, limit));
        return Math.Min(same, mirrored) > limit ? SameFacing.No : same <= mirrored ? SameFacing.Same : SameFacing.Mirrored;
    }

    public static SameFacing Compare(ReadOnlySpan<byte> one, ReadOnlySpan<byte> other, int limit) => Compare(one, Mirrored(one), other, Mirrored(other), limit);

    private static int Least(ReadOnlySpan<byte> vector, ReadOnlySpan<byte> row, int limit)
    {
        var least = ShoeVector.Distance(vector, Vector(row, 0), limit);
        for (var at = 1; at < Vectors; at++)
            least = Math.Min(least, ShoeVector.Distance(vector, Vector(row, at), limit));
        return least;
    }
}
