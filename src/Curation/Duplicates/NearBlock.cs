namespace ShoeData.Curation.Duplicates;

/// <summary>So many pictures as are in memory at once to be compared.</summary>
/// <param name="First">The position of the first among all pictures.</param>
internal sealed record NearBlock(int First, IReadOnlyList<byte[]> Rows, NearEnvelopes Envelopes)
{
    /// <summary>Pictures of a block: 7 MB.</summary>
    public const int Size = 2048;

    public static NearBlock Of(int first, IReadOnlyList<byte[]> rows) => new(first, rows, new NearEnvelopes(rows));
}
