namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Finds the pictures that show the same shoe in the same photograph. What their envelopes cannot tell apart is compared by coarse vectors; what is alike so
/// far is laid upon each other. All that comparing every two would find is found, two blocks of pictures in memory at a time.
/// </summary>
/// <param name="count">Pictures in all.</param>
/// <param name="rowOf">The <see cref="NearRow"/> of the picture at a position; called from one thread.</param>
/// <param name="size">Pictures of a block.</param>
internal sealed class NearIndex(int count, Func<int, byte[]> rowOf, CurationOptions options, int size = NearBlock.Size)
{
    /// <summary>Pairs of near duplicates of which the second is at <paramref name="from"/> or behind.</summary>
    public IEnumerable<NearPair> Find(int from) => Candidates(from).Where(candidate => candidate.Likeness.IsNear(options)).Select(candidate => candidate.Pair);

    /// <summary>Pairs whose vectors are near, with how alike they are.</summary>
    public IEnumerable<NearCandidate> Candidates(int from)
    {
        if (from >= count)
            yield break;
        for (var block = from / size; block * size < count; block++)
        {
            var added = Load(block);
            for (var before = 0; before <= block; before++)
            {
                var known = before == block ? added : Load(before);
                foreach (var candidate in Between(known, added, from))
                    yield return candidate;
            }
        }
    }

    private NearBlock Load(int block) => NearBlock.Of(block * size, Rows(block));

    private List<byte[]> Rows(int block) => [.. Enumerable.Range(block * size, Math.Min(size, count - (block * size))).Select(rowOf)];

    private ParallelQuery<NearCandidate> Between(NearBlock known, NearBlock added, int from) => Enumerable.Range(0, added.Rows.Count)
        .AsParallel()
        .AsOrdered()
        .Where(at => added.First + at >= from)
        .SelectMany(at => Near(known, added, at));

    private List<NearCandidate> Near(NearBlock known, NearBlock added, int at)
    {
        ShoePattern? pattern = null;
        var near = new List<NearCandidate>();
        for (var before = 0; before < known.Rows.Count && known.First + before < added.First + at; before++)
        {
            if (!added.Envelopes.MayBeNear(at, known.Envelopes, before, options.NearVector))
                continue;
            var facing = NearRow.Compare(known.Rows[before], known.Envelopes.MirroredOf(before), added.Rows[at], added.Envelopes.MirroredOf(at), options.NearVector);
            if (facing is SameFacing.No)
                continue;
            pattern ??= ShoePattern.Of(NearRow.Signature(added.Rows[at]));
            var other = ShoePattern.Of(NearRow.Signature(known.Rows[before]), facing is SameFacing.Mirrored);
            near.Add(new NearCandidate(new NearPair(known.First + before, added.First + at), PatternMatch.Compare(other, pattern)));
        }

        return near;
    }
}
