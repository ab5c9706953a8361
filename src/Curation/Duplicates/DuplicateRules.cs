using System.Globalization;

namespace ShoeData.Curation.Duplicates;

/// <summary>
/// Exact duplicates first: the first by (source, listing) is kept. Then near ones: the largest in pixels is kept, of equal ones the first.
/// The kept one's price is the label, even where another's lies in another bin; the rejection says so.
/// </summary>
internal static class DuplicateRules
{
    public static DuplicateResult Resolve(IEnumerable<Contender> contenders, CurationOptions options)
    {
        var exact = Keep(contenders.GroupBy(contender => contender.Image.Sha256).Select(copies => copies.ToList()), RejectReason.ExactDuplicate, options);
        var near = Keep(Clusters(exact.Kept, options), RejectReason.NearDuplicate, options);
        return new DuplicateResult(near.Kept, [.. exact.Rejections, .. near.Rejections], [.. exact.Links, .. near.Links]);
    }

    private static IEnumerable<List<Contender>> Clusters(IReadOnlyList<Contender> contenders, CurationOptions options)
    {
        var clusters = new DisjointSets<int>();
        foreach (var pair in NearPairs.Find(contenders, options))
            clusters.Join(pair.One, pair.Other);
        return Enumerable.Range(0, contenders.Count)
            .GroupBy(clusters.RootOf)
            .Select(members => members.Select(index => contenders[index]).ToList());
    }

    private static DuplicateResult Keep(IEnumerable<List<Contender>> clusters, RejectReason reason, CurationOptions options)
    {
        var (kept, rejections, links) = (new List<Contender>(), new List<Rejection>(), new List<StyleLink>());
        foreach (var cluster in clusters)
        {
            var best = cluster.OrderByDescending(contender => contender.Pixels).ThenBy(contender => contender.Key, StringComparer.Ordinal).First();
            kept.Add(best);
            foreach (var other in cluster.Where(contender => contender != best))
            {
                rejections.Add(Reject(other, best, reason, options));
                if (other.Listing.Style != best.Listing.Style)
                    links.Add(new StyleLink(best.Listing.Style, other.Listing.Style));
            }
        }

        return new DuplicateResult([.. kept.OrderBy(contender => contender.Key, StringComparer.Ordinal)], rejections, links);
    }

    private static Rejection Reject(Contender other, Contender kept, RejectReason reason, CurationOptions options) => new()
    {
        Source = other.Listing.Source,
        ListingId = other.Listing.ListingId,
        Where = other.Image.Sha256,
        Reason = reason,
        Detail = Describe(other, kept, reason) + Conflict(other, kept, options),
    };

    private static string Describe(Contender other, Contender kept, RejectReason reason) => reason is RejectReason.ExactDuplicate
        ? $"{kept.Name} has the same picture and was kept."
        : $"{kept.Name} has nearly the same picture ({kept.Picture.Width}x{kept.Picture.Height}, this one is {other.Picture.Width}x{other.Picture.Height}) and was kept.";

    private static string Conflict(Contender other, Contender kept, CurationOptions options) =>
        options.Bins.Of(other.Label.Price) == options.Bins.Of(kept.Label.Price)
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $" Their prices disagree: {kept.Label.Price} was kept, this one is {other.Label.Price}.");
}
