namespace ShoeData.Curation.Duplicates;

/// <summary>Two pictures that may be near duplicates, by their positions in the index.</summary>
internal readonly record struct NearCandidate(NearPair Pair, ShoeLikeness Likeness);
