namespace ShoeData.Curation.Duplicates;

/// <summary>One contender of each cluster of duplicates, and what it was kept for.</summary>
/// <param name="Kept">In the order of the listings.</param>
/// <param name="ClusterCount">How many pictures several listings have.</param>
/// <param name="Copies">Those that were left out, a cluster's beside each other, in the order of the listings.</param>
internal sealed record DuplicateResult(IReadOnlyList<Contender> Kept, IReadOnlyList<DuplicateCopy> Copies, int ClusterCount)
{
    /// <summary>The clusters of more than one; made when they are asked for.</summary>
    public IEnumerable<DuplicateCluster> Clusters => SortedRuns.Of(Copies, copy => copy.Kept.Place).Select(copies => new DuplicateCluster(copies[0].Kept, copies));
}
