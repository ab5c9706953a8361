namespace ShoeData.Curation.Duplicates;

/// <summary>The vectors of one picture: of its whole shoe, mirrored, and with one end or both cut off.</summary>
internal sealed record ShoeVectors(byte[] Whole, byte[] Mirrored, IReadOnlyList<byte[]> Cut)
{
    public static ShoeVectors Of(ReadOnlySpan<byte> signature) => new(
        ShoeVector.Of(signature),
        ShoeVector.Of(signature, mirrored: true),
        [ShoeVector.Of(signature, 2, 2), ShoeVector.Of(signature, 4), ShoeVector.Of(signature, right: 4)]);

    /// <summary>The way round in which they differ least, when that is at most <paramref name="limit"/>.</summary>
    public SameFacing Compare(ShoeVectors other, int limit)
    {
        // To mirror the one or the other is the same.
        var same = Math.Min(Least(Whole, other.Whole, other.Cut, limit), Least(other.Whole, Whole, Cut, limit));
        var mirrored = Math.Min(Least(Mirrored, other.Whole, other.Cut, limit), Least(other.Mirrored, Whole, Cut, limit));
        return Math.Min(same, mirrored) > limit ? SameFacing.No : same <= mirrored ? SameFacing.Same : SameFacing.Mirrored;
    }

    private static int Least(byte[] one, byte[] whole, IReadOnlyList<byte[]> cut, int limit)
    {
        var least = ShoeVector.Distance(one, whole, limit);
        for (var at = 0; at < cut.Count; at++)
            least = Math.Min(least, ShoeVector.Distance(one, cut[at], limit));
        return least;
    }
}
