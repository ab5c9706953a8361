namespace ShoeData.Curation.Duplicates;

/// <summary>A picture that may be a near duplicate, by its position in the index.</summary>
internal readonly record struct NearCandidate(int Position, ShoeLikeness Likeness);
