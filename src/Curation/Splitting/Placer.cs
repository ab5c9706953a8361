using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>From contenders to placed shoes: styles to groups, prices to bins, groups to splits and folds.</summary>
internal sealed class Placer(CurationOptions options)
{
    /// <param name="links">Styles that may not be separated.</param>
    public DataSetPlan Place(IReadOnlyList<Contender> kept, IReadOnlyList<StyleLink> links, EarlierRuns earlier)
    {
        var locked = earlier.Splits;
        var groupOf = StyleGroups.Of(kept.Select(contender => contender.Style).Concat(locked.Keys), links, locked);
        var bins = BinPlan.Of(kept.Select(contender => new GroupedPrice(contender.Label.Price, groupOf[contender.Style])), options);
        var groups = Groups(kept.Select(contender => new KeyValuePair<string, int>(groupOf[contender.Style], BinOf(contender, bins))));
        var splits = SplitAssigner.Assign(groups, LockedOf(groupOf, locked), options);
        IReadOnlyList<PlacedShoe> placed =
            [.. kept.Select(contender => (Contender: contender, Group: groupOf[contender.Style])).Select(shoe => new PlacedShoe(shoe.Contender, BinOf(shoe.Contender, bins), splits[shoe.Group], shoe.Group))];
        var folds = FoldAssigner.Assign(groups, earlier.Folds, groupOf, options);
        return new DataSetPlan(placed, FoldPlan.Of(placed, folds, earlier.Folds, options));
    }

    // All styles of a group that have their place have the same.
    private static Dictionary<string, Split> LockedOf(IReadOnlyDictionary<string, string> groupOf, IReadOnlyDictionary<string, Split> locked)
    {
        var groups = new Dictionary<string, Split>();
        foreach (var (style, group) in groupOf)
        {
            if (locked.TryGetValue(style, out var split))
                groups.TryAdd(group, split);
        }

        return groups;
    }

    private static List<SplitGroup> Groups(IEnumerable<KeyValuePair<string, int>> bins)
    {
        var counts = new Dictionary<string, SortedList<int, int>>();
        foreach (var (group, bin) in bins)
        {
            if (!counts.TryGetValue(group, out var images))
                counts[group] = images = new SortedList<int, int>(1);
            images[bin] = images.GetValueOrDefault(bin) + 1;
        }

        return [.. counts.Select(group => new SplitGroup(group.Key, group.Value))];
    }

    private static int BinOf(Contender contender, BinPlan bins) =>
        bins.Of(contender.Label.Price) ?? throw new InvalidOperationException($"{contender.Label.Price}: a price below the first bin passed the rules.");
}
