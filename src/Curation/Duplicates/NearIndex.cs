namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Finds the pictures that show the same shoe in the same photograph. All are compared by a coarse vector, as they are, mirrored, and with an end cut
/// off, as a crop does; what is alike so far is laid upon each other. Less than a kilobyte a picture beside its signature.
/// </summary>
internal sealed class NearIndex(CurationOptions options)
{
    private readonly List<ShoeVectors> _vectors = [];
    private readonly List<byte[]> _signatures = [];

    public void Add(byte[] signature)
    {
        _signatures.Add(signature);
        _vectors.Add(ShoeVectors.Of(signature));
    }

    /// <summary>The near duplicates of the picture at this position among those added before it, ascending.</summary>
    public IEnumerable<int> FindBefore(int position) =>
        CandidatesBefore(position).Where(candidate => candidate.Likeness.IsNear(options)).Select(candidate => candidate.Position);

    /// <summary>Those whose vectors are near, with how alike they are.</summary>
    public IEnumerable<NearCandidate> CandidatesBefore(int position)
    {
        ShoePattern? pattern = null;
        var vectors = _vectors[position];
        for (var before = 0; before < position; before++)
        {
            var facing = _vectors[before].Compare(vectors, options.NearVector);
            if (facing is SameFacing.No)
                continue;
            pattern ??= ShoePattern.Of(_signatures[position]);
            yield return new NearCandidate(before, Likeness(_signatures[before], facing, pattern));
        }
    }

    private static ShoeLikeness Likeness(byte[] signature, SameFacing facing, ShoePattern pattern) =>
        PatternMatch.Compare(ShoePattern.Of(signature, facing is SameFacing.Mirrored), pattern);
}
