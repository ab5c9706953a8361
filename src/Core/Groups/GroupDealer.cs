namespace ShoeData;

/// <summary>Deals groups out to parts, be they splits or folds: whole groups, the same share of every bin, and never moving one that has its place.</summary>
/// <param name="shares">What each part should hold of everything; they add up to 1.</param>
/// <param name="seed">Orders groups of equal size.</param>
public sealed class GroupDealer(IReadOnlyList<double> shares, int seed)
{
    /// <param name="placed">The part of each group that was placed before.</param>
    public IReadOnlyDictionary<string, int> Deal(IReadOnlyList<SplitGroup> groups, IReadOnlyDictionary<string, int> placed)
    {
        var tally = new GroupTally(groups, shares);
        var parts = new Dictionary<string, int>();
        foreach (var group in groups.Where(group => placed.ContainsKey(group.Name)))
            Place(group, placed[group.Name]);

        // By size, and each to the part that is behind: every part gets its share of large groups and of small ones, and the
        // small ones even out what whole large groups leave.
        var open = groups.Where(group => !parts.ContainsKey(group.Name))
            .OrderByDescending(group => group.Images)
            .ThenBy(group => ContentName.Of($"{seed}\n{group.Name}"))
            .ToList();
        foreach (var (part, bin) in RareClasses(groups))
        {
            // The smallest group that is most of this class disturbs the shares least.
            var candidate = tally.Has(part, bin) ? null : open.Where(group => group.ImagesByBin.ContainsKey(bin))
                .OrderBy(group => group.ImagesByBin.Count).ThenBy(group => group.Images).FirstOrDefault();
            if (candidate is not null && open.Remove(candidate))
                Place(candidate, part);
        }

        foreach (var group in open)
            Place(group, Enumerable.Range(0, shares.Count).MaxBy(part => tally.Behind(part, group)));
        return parts;

        void Place(SplitGroup group, int part)
        {
            parts[group.Name] = part;
            tally.Add(part, group);
        }
    }

    // Every class with a group for each part, rarest first; the small parts first, since they are the ones a rare class would miss.
    private IEnumerable<PartNeed> RareClasses(IReadOnlyList<SplitGroup> groups)
    {
        var smallestFirst = Enumerable.Range(0, shares.Count).OrderBy(part => shares[part]).ThenByDescending(part => part).ToList();
        return groups.SelectMany(group => group.ImagesByBin.Keys)
            .CountBy(bin => bin)
            .Where(bin => bin.Value >= shares.Count)
            .OrderBy(bin => bin.Value)
            .ThenBy(bin => bin.Key)
            .SelectMany(bin => smallestFirst.Select(part => new PartNeed(part, bin.Key)));
    }

    private readonly record struct PartNeed(int Part, int Bin);
}
