namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Finds the pictures that show the same shoe in the same photograph. What their envelopes cannot tell apart is compared by coarse vectors; what is alike so
/// far is laid upon each other. All that comparing every two would find is found, two blocks of pictures in memory at a time.
/// </summary>
/// <param name="count">Pictures in all.</param>
/// <param name="readRow">Reads the <see cref="NearRow"/> of the picture at a position; called from several threads at once.</param>
/// <param name="size">Pictures of a block.</param>
internal sealed class NearIndex(int count, Action<int, Span<byte>> readRow, CurationOptions options, int size = NearBlock.Size)
{
    /// <summary>Pairs of near duplicates of which the second is at <paramref name="from"/> or behind.</summary>
    public IEnumerable<NearPair> Find(int from) => Candidates(from).Where(candidate => candidate.Likeness.IsNear(options)).Select(candidate => candidate.Pair);

    /// <summary>Pairs whose vectors are near, with how alike they are.</summary>
    public IEnumerable<NearCandidate> Candidates(int from)
    {
        if (from >= count)
            yield break;
        var (added, earlier) = (new NearBlock(Math.Min(size, count)), new NearBlock(Math.Min(size, count)));
        for (var block = from / size; block * size < count; block++)
        {
            Load(added, block);
            for (var before = 0; before < block; before++)
            {
                Load(earlier, before);
                foreach (var candidate in Between(earlier, added, from))
                    yield return candidate;
            }

            foreach (var candidate in Between(added, added, from))
                yield return candidate;
        }
    }

    private void Load(NearBlock into, int block) => into.Fill(block * size, Math.Min(size, count - (block * size)), readRow);

    private ParallelQuery<NearCandidate> Between(NearBlock known, NearBlock added, int from) => Enumerable.Range(0, added.Count)
        .AsParallel()
        .AsOrdered()
        .Where(at => added.First + at >= from)
        .SelectMany(at => Near(known, added, at));

    private List<NearCandidate> Near(NearBlock known, NearBlock added, int at)
    {
        PatternMatch? match = null;
        var near = new List<NearCandidate>();
        for (var before = 0; before < known.Count && known.First + before < added.First + at; before++)
        {
            if (!added.Envelopes.MayBeNear(at, known.Envelopes, before, options.NearVector))
                continue;
            var facing = NearRow.Compare(known.Row(before), known.Envelopes.MirroredOf(before), added.Row(at), added.Envelopes.MirroredOf(at), options.NearVector);
            if (facing is SameFacing.No)
                continue;
            match ??= new PatternMatch(ShoePattern.Of(NearRow.Signature(added.Row(at))));
            var other = ShoePattern.Of(NearRow.Signature(known.Row(before)), facing is SameFacing.Mirrored);
            near.Add(new NearCandidate(new NearPair(known.First + before, added.First + at), match.Compare(other)));
        }

        return near;
    }
}
