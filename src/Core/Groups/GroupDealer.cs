namespace ShoeData;

/// <summary>Deals groups out to parts, be they splits or folds: whole groups, the same share of every bin, and never moving one that has its place.</summary>
/// <param name="shares">What each part should hold of everything; they add up to 1.</param>
/// <param name="seed">Orders groups of equal size.</param>
/// <param name="scratch">Has room for what is known of the groups meanwhile.</param>
public sealed class GroupDealer(IReadOnlyList<double> shares, int seed, Scratch scratch)
{
    /// <param name="groups">May lie on the disk.</param>
    /// <param name="placed">The part of each group that was placed before, by its index; null of any other.</param>
    /// <returns>The part of each group.</returns>
    public IReadOnlyList<int> Deal(IReadOnlyList<SplitGroup> groups, Func<int, int?> placed)
    {
        var tally = new GroupTally(groups, shares);
        var parts = scratch.Column<int>(groups.Count);
        using var order = scratch.Sorter<Turn>();
        foreach (var (index, group) in groups.Index())
        {
            if (placed(index) is { } part)
                Place(index, group, part);
            else
                order.Add(new Turn(-group.Images, ContentName.Of($"{seed}\n{group.Name}"), index));
        }

        // By size, and each to the part that is behind: every part gets its share of large groups and of small ones, and the
        // small ones even out what whole large groups leave.
        var open = order.Sorted().Select(turn => turn.Group);
        var dealt = new HashSet<int>();
        foreach (var (part, bin) in RareClasses(groups))
        {
            if (!tally.Has(part, bin) && Candidate(groups, open.Where(index => !dealt.Contains(index)), bin) is { } candidate && dealt.Add(candidate))
                Place(candidate, groups[candidate], part);
        }

        foreach (var index in open.Where(index => !dealt.Contains(index)))
        {
            var group = groups[index];
            Place(index, group, Enumerable.Range(0, shares.Count).MaxBy(part => tally.Behind(part, group)));
        }

        return parts;

        void Place(int index, SplitGroup group, int part)
        {
            parts[index] = part;
            tally.Add(part, group);
        }
    }

    // The smallest group that is most of this class disturbs the shares least.
    private static int? Candidate(IReadOnlyList<SplitGroup> groups, IEnumerable<int> open, int bin) => open
        .Select(index => (Index: (int?)index, Group: groups[index]))
        .Where(one => one.Group.ImagesByBin.ContainsKey(bin))
        .DefaultIfEmpty()
        .MinBy(one => one.Group is null ? default : (one.Group.ImagesByBin.Count, one.Group.Images)).Index;

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

    private readonly record struct Turn(int LessImages, ContentName Draw, int Group) : IComparable<Turn>
    {
        public int CompareTo(Turn other) => LessImages != other.LessImages ? LessImages.CompareTo(other.LessImages)
            : Draw != other.Draw ? Draw.CompareTo(other.Draw)
            : Group.CompareTo(other.Group);
    }
}
