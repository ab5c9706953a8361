namespace ShoeData.Curation.Duplicates;

/// <summary>Listings that show one and the same picture: the one that was kept, and the others with the reason each was left out for.</summary>
internal sealed record DuplicateCluster(Contender Kept, IReadOnlyList<DuplicateCopy> Copies);
