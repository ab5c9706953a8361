namespace ShoeData.Curation.Duplicates;

/// <summary>So many pictures as are in memory at once to be compared. Filled again and again: what is thrown away after a while is what the collector finds last.</summary>
/// <param name="size">The most it can hold.</param>
internal sealed class NearBlock(int size)
{
    /// <summary>Pictures of a block: 7 MB with their envelopes.</summary>
    public const int Size = 2048;

    private readonly byte[] _rows = new byte[size * NearRow.Bytes];

    /// <summary>The position of the first among all pictures.</summary>
    public int First { get; private set; }

    public int Count { get; private set; }

    public NearEnvelopes Envelopes { get; } = new(size);

    /// <summary>The <see cref="NearRow"/> of a picture.</summary>
    /// <param name="at">Within the block.</param>
    public ReadOnlySpan<byte> Row(int at) => _rows.AsSpan(at * NearRow.Bytes, NearRow.Bytes);

    /// <param name="readRow">May be called from several threads at once.</param>
    public void Fill(int first, int count, Action<int, Span<byte>> readRow)
    {
        (First, Count) = (first, count);
        Parallel.For(0, count, at =>
        {
            readRow(first + at, _rows.AsSpan(at * NearRow.Bytes, NearRow.Bytes));
            Envelopes.Set(at, Row(at));
        });
    }
}
