using System.Globalization;

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
            var copies = cluster.Where(contender => contender != best).OrderBy(contender => contender.Key, StringComparer.Ordinal);
            clusters.Add(new DuplicateCluster(best, [.. copies.Select(copy => new DuplicateCopy(copy, Reject(copy, best, options)))]));
            links.AddRange(cluster.Select(contender => contender.Listing.Style).Distinct().Where(style => style != best.Listing.Style)
                .Select(style => new StyleLink(best.Listing.Style, style)));
        }

        return new DuplicateResult([.. kept.OrderBy(contender => contender.Key, StringComparer.Ordinal)], clusters, links);
    }

    private static IEnumerable<List<Contender>> Clusters(IReadOnlyList<Contender> contenders, IEnumerable<NearPair> near)
    {
        var clusters = new DisjointSets<int>();
        foreach (var copies in Enumerable.Range(0, contenders.Count).GroupBy(index => contenders[index].Image.Sha256))
            copies.Skip(1).ToList().ForEach(index => clusters.Join(copies.First(), index));
        foreach (var pair in near)
            clusters.Join(pair.One, pair.Other);
        return Enumerable.Range(0, contenders.Count)
            .GroupBy(clusters.RootOf)
            .Select(members => members.Select(index => contenders[index]).ToList());
    }

    private static Contender Best(IReadOnlyList<Contender> cluster, CurationOptions options)
    {
        var bestFirst = cluster
            .OrderByDescending(contender => contender.IsWanted)
            .ThenByDescending(contender => contender.Pixels)
            .ThenByDescending(contender => contender.SideScore)
            .ThenBy(contender => contender.Key, StringComparer.Ordinal)
            .ToList();
        // GroupBy and OrderBy keep the order: of equally common bins the one of the best picture comes first.
        return bestFirst[0].IsWanted ? bestFirst[0] : bestFirst.GroupBy(contender => BinOf(contender, options)).OrderByDescending(bin => bin.Count()).First().First();
    }

    private static Rejection Reject(Contender copy, Contender kept, CurationOptions options)
    {
        var reason = BinOf(copy, options) != BinOf(kept, options) ? RejectReason.LabelConflict
            : copy.Image.Sha256 == kept.Image.Sha256 ? RejectReason.ExactDuplicate
            : RejectReason.NearDuplicate;
        return new Rejection
        {
            Source = copy.Listing.Source,
            ListingId = copy.Listing.ListingId,
            Where = copy.Image.Sha256,
            Reason = reason,
            Detail = Describe(copy, kept) + (reason is RejectReason.LabelConflict ? Conflict(copy, kept) : ""),
        };
    }

    private static string Describe(Contender copy, Contender kept) => copy.Image.Sha256 == kept.Image.Sha256
        ? $"{kept.Name} has the same picture and was kept."
        : $"{kept.Name} has nearly the same picture ({kept.Picture.Width}x{kept.Picture.Height}, this one is {copy.Picture.Width}x{copy.Picture.Height}) and was kept.";

    private static string Conflict(Contender copy, Contender kept) => string.Create(
        CultureInfo.InvariantCulture, $" Their prices disagree: {kept.Label.Price} was kept, this one is {copy.Label.Price}.");

    private static int? BinOf(Contender contender, CurationOptions options) => options.Bins.Of(contender.Label.Price);
}
