namespace ShoeData.Curation.Duplicates;

/// <summary>One contender of each cluster of duplicates, the clusters of more than one, and the styles they tie together.</summary>
internal sealed record DuplicateResult(IReadOnlyList<Contender> Kept, IReadOnlyList<DuplicateCluster> Clusters, IReadOnlyList<StyleLink> Links);
