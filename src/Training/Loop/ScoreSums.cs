namespace ShoeData.Training;

/// <summary>Loss, hits and pictures, summed up.</summary>
internal sealed record ScoreSums(double Loss, long Hits, long Count)
{
    public static ScoreSums Zero { get; } = new(0, 0, 0);

    public Score Score => new(Loss / Math.Max(1, Count), (double)Hits / Math.Max(1, Count));

    /// <param name="loss">Mean over the batch.</param>
    public ScoreSums With(double loss, long hits, long count) => new(Loss + (loss * count), Hits + hits, Count + count);
}
