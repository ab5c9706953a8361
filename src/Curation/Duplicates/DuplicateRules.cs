namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Of each cluster of one picture, exact and near duplicates alike, one listing is kept. Where their prices lie in several bins, the bin of
/// most listings is right, of equally many that of the best picture; the others are label conflicts. Among those of the right bin the best
/// picture is kept: one that an override keeps, else the largest in pixels, the clearest side view, the first by source and listing.
/// </summary>
internal sealed class DuplicateRules(CurationOptions options, Scratch scratch)
{
    /// <param name="near">Pairs of near duplicates, by the positions of the contenders.</param>
    /// <param name="links">Takes the styles that a cluster ties together.</param>
    public DuplicateResult Resolve(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near, ItemSorter<StyleLink> links)
    {
        using var kept = scratch.Sorter<Contender>();
        var (copies, count) = (scratch.Column<DuplicateCopy>(), 0);
        foreach (var cluster in Clusters(contenders, near))
        {
            var best = Best(cluster);
            kept.Add(best);
            count += cluster.Count > 1 ? 1 : 0;
            foreach (var copy in cluster.Where(contender => contender != best).OrderBy(contender => contender.Place))
                copies.Add(new DuplicateCopy(copy, best, ReasonOf(copy, best)));
            foreach (var style in cluster.Select(contender => contender.Style).Distinct().Where(style => style != best.Style))
                links.Add(new StyleLink(best.Style, style));
        }

        return new DuplicateResult(scratch.Column(kept.Sorted()), copies, count);
    }

    private IEnumerable<IReadOnlyList<Contender>> Clusters(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near)
    {
        var sets = SetsOf(contenders, near);
        using var others = scratch.Sorter<(int Root, int At)>();
        for (var at = 0; at < contenders.Count; at++)
        {
            if (sets.RootOf(at) is var root && root != at)
                others.Add((root, at));
        }

        using var joined = SortedRuns.Of(others.Sorted(), one => one.Root).GetEnumerator();
        var isLeft = joined.MoveNext();
        for (var at = 0; at < contenders.Count; at++)
        {
            if (isLeft && joined.Current[0].Root == at)
            {
                yield return [contenders[at], .. joined.Current.Select(one => contenders[one.At])];
                isLeft = joined.MoveNext();
            }
            else if (sets.RootOf(at) == at)
            {
                yield return [contenders[at]];
            }
        }
    }

    private DisjointSets SetsOf(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near)
    {
        var sets = new DisjointSets(contenders.Count, scratch);
        using var pictures = scratch.Sorter<(int Picture, int At)>();
        foreach (var (at, contender) in contenders.Index())
            pictures.Add((contender.Picture, at));
        // One picture's stand beside each other.
        var last = (Picture: -1, At: -1);
        foreach (var one in pictures.Sorted())
        {
            if (one.Picture == last.Picture)
                sets.Join(last.At, one.At);
            last = one;
        }

        foreach (var pair in near)
            sets.Join(pair.One, pair.Other);
        return sets;
    }

    private Contender Best(IReadOnlyList<Contender> cluster)
    {
        if (cluster.Count == 1)
            return cluster[0];
        var bestFirst = cluster
            .OrderByDescending(contender => contender.IsWanted)
            .ThenByDescending(contender => contender.Pixels)
            .ThenByDescending(contender => contender.SideScore)
            .ThenBy(contender => contender.Place)
            .ToList();
        // GroupBy and OrderBy keep the order: of equally common bins the one of the best picture comes first.
        return bestFirst[0].IsWanted ? bestFirst[0] : bestFirst.GroupBy(BinOf).OrderByDescending(bin => bin.Count()).First().First();
    }

    private RejectReason ReasonOf(Contender copy, Contender kept) =>
        BinOf(copy) != BinOf(kept) ? RejectReason.LabelConflict
        : copy.Picture == kept.Picture ? RejectReason.ExactDuplicate
        : RejectReason.NearDuplicate;

    private int? BinOf(Contender contender) => options.Bins.Of(contender.PriceUsd);
}
