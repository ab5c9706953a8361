namespace ShoeData.Curation.Splitting;

/// <summary>Places groups into splits: whole groups, the same share of every bin, and never moving one that has its place.</summary>
internal static class SplitAssigner
{
    private const int GroupsForEverySplit = 3;

    // The small splits first: they are the ones a rare class would miss.
    private static readonly Split[] Scarcest = [Split.Test, Split.Val, Split.Train];

    /// <param name="locked">The split of each group that was placed before.</param>
    public static IReadOnlyDictionary<string, Split> Assign(
        IReadOnlyList<SplitGroup> groups, IReadOnlyDictionary<string, Split> locked, CurationOptions options)
    {
        var tally = new SplitTally(groups, options);
        var placed = new Dictionary<string, Split>();
        foreach (var group in groups.Where(group => locked.ContainsKey(group.Name)))
            Place(group, locked[group.Name]);

        // By size, and each to the split that is behind: every split gets its share of large groups and of small ones, and the
        // small ones even out what whole large groups leave.
        var open = groups.Where(group => !placed.ContainsKey(group.Name))
            .OrderByDescending(group => group.Images)
            .ThenBy(group => ContentHash.Of($"{options.Seed}\n{group.Name}"), StringComparer.Ordinal)
            .ToList();
        foreach (var (split, bin) in RareClasses(groups))
        {
            // The smallest group that is most of this class disturbs the shares least.
            var candidate = tally.Has(split, bin) ? null : open.Where(group => group.ImagesByBin.ContainsKey(bin))
                .OrderBy(group => group.ImagesByBin.Count).ThenBy(group => group.Images).FirstOrDefault();
            if (candidate is not null && open.Remove(candidate))
                Place(candidate, split);
        }

        foreach (var group in open)
            Place(group, Enum.GetValues<Split>().MaxBy(split => tally.Behind(split, group)));
        return placed;

        void Place(SplitGroup group, Split split)
        {
            placed[group.Name] = split;
            tally.Add(split, group);
        }
    }

    // Every class with enough groups, rarest first, once for each split.
    private static IEnumerable<SplitNeed> RareClasses(IReadOnlyList<SplitGroup> groups) =>
        groups.SelectMany(group => group.ImagesByBin.Keys)
            .CountBy(bin => bin)
            .Where(bin => bin.Value >= GroupsForEverySplit)
            .OrderBy(bin => bin.Value)
            .ThenBy(bin => bin.Key)
            .SelectMany(bin => Scarcest.Select(split => new SplitNeed(split, bin.Key)));

    private readonly record struct SplitNeed(Split Split, int Bin);
}
