namespace ShoeData.Curation.Duplicates;

/// <summary>A listing that was left out, since another one with its picture was kept.</summary>
internal sealed record DuplicateCopy(Contender Contender, Rejection Rejection);
