namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Of each cluster of one picture, exact and near duplicates alike, one listing is kept. Where their prices lie in several bins, the bin of
/// most listings is right, of equally many that of the best picture; the others are label conflicts. Among those of the right bin the best
/// picture is kept: one that an override keeps, else the largest in pixels, the clearest side view, the first by source and listing.
/// </summary>
internal static class DuplicateRules
{
    /// <param name="near">Pairs of near duplicates, by the positions of the contenders.</param>
    public static DuplicateResult Resolve(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near, CurationOptions options)
    {
        var (kept, clusters, links) = (new List<Contender>(), new List<DuplicateCluster>(), new List<StyleLink>());
        foreach (var cluster in Clusters(contenders, near))
        {
            var best = Best(cluster, options);
            kept.Add(best);
            if (cluster.Count == 1)
                continue;
            var copies = cluster.Where(contender => contender != best).OrderBy(contender => contender.Place);
            clusters.Add(new DuplicateCluster(best, [.. copies.Select(copy => new DuplicateCopy(copy, best, ReasonOf(copy, best, options)))]));
            links.AddRange(cluster.Select(contender => contender.Style).Distinct().Where(style => style != best.Style)
                .Select(style => new StyleLink(best.Style, style)));
        }

        return new DuplicateResult([.. kept.OrderBy(contender => contender.Place)], clusters, links);
    }

    // Most are alone: no list is kept of those.
    private static IEnumerable<IReadOnlyList<Contender>> Clusters(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near)
    {
        var sets = SetsOf(contenders, near);
        var others = Enumerable.Range(0, contenders.Count).Where(index => sets.RootOf(index) != index).ToLookup(sets.RootOf, index => contenders[index]);
        return Enumerable.Range(0, contenders.Count).Where(index => sets.RootOf(index) == index)
            .Select(root => (IReadOnlyList<Contender>)[contenders[root], .. others[root]]);
    }

    private static DisjointSets<int> SetsOf(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near)
    {
        var sets = new DisjointSets<int>();
        // One picture's stand beside each other.
        var byPicture = Enumerable.Range(0, contenders.Count).ToArray();
        Array.Sort(byPicture, (one, other) => contenders[one].Picture.CompareTo(contenders[other].Picture));
        for (var at = 1; at < byPicture.Length; at++)
        {
            if (contenders[byPicture[at]].Picture == contenders[byPicture[at - 1]].Picture)
                sets.Join(byPicture[at - 1], byPicture[at]);
        }

        foreach (var pair in near)
            sets.Join(pair.One, pair.Other);
        return sets;
    }

    private static Contender Best(IReadOnlyList<Contender> cluster, CurationOptions options)
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
        return bestFirst[0].IsWanted ? bestFirst[0] : bestFirst.GroupBy(contender => BinOf(contender, options)).OrderByDescending(bin => bin.Count()).First().First();
    }

    private static RejectReason ReasonOf(Contender copy, Contender kept, CurationOptions options) =>
        BinOf(copy, options) != BinOf(kept, options) ? RejectReason.LabelConflict
        : copy.Picture == kept.Picture ? RejectReason.ExactDuplicate
        : RejectReason.NearDuplicate;

    private static int? BinOf(Contender contender, CurationOptions options) => options.Bins.Of(contender.Label.Price);
}
