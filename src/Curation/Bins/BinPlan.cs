namespace ShoeData.Curation.Bins;

/// <summary>The bins of a data set: those of the options, or, where the options ask for it, sparse ones merged into a neighbour.</summary>
internal sealed class BinPlan
{
    private readonly PriceBins _bins;
    private readonly IReadOnlyDictionary<int, int> _merged;

    private BinPlan(PriceBins bins, IReadOnlyDictionary<int, int> merged) => (_bins, _merged) = (bins, merged);

    /// <param name="groups">The bins that each group has pictures in, in order.</param>
    public static BinPlan Of(IEnumerable<IReadOnlyList<int>> groups, CurationOptions options)
    {
        var sets = Count(groups);
        List<IReadOnlyList<int>> classes = [.. sets.SelectMany(set => set.Bins).Distinct().Order().Select(bin => (IReadOnlyList<int>)[bin])];
        // The sparsest first; of equally sparse ones the dearest, since prices thin out upwards.
        while (classes.Count > 1 && classes.OrderBy(GroupsIn).ThenByDescending(bounds => bounds[0]).First() is var sparse && GroupsIn(sparse) < options.MergeBinsBelow)
            Merge(classes, classes.IndexOf(sparse), GroupsIn);
        return new BinPlan(options.Bins, classes.SelectMany(bounds => bounds.Select(bound => KeyValuePair.Create(bound, bounds[0]))).ToDictionary());

        int GroupsIn(IReadOnlyList<int> bounds) => sets.Where(set => set.Bins.Any(bounds.Contains)).Sum(set => set.Groups);
    }

    /// <summary>The lower bound of the class a price falls into: of all bins merged into it the lowest.</summary>
    public int? Of(decimal price) => _bins.Of(price) is { } bin ? ClassOf(bin) : null;

    /// <summary>The lower bound of the class of a bin.</summary>
    public int ClassOf(int bin) => _merged.GetValueOrDefault(bin, bin);

    // Few sets of bins occur, however many groups there are.
    private static IReadOnlyList<BinSet> Count(IEnumerable<IReadOnlyList<int>> groups)
    {
        var sets = new Dictionary<string, BinSet>();
        foreach (var bins in groups)
        {
            var name = string.Join(' ', bins);
            sets[name] = new BinSet(bins, sets.TryGetValue(name, out var set) ? set.Groups + 1 : 1);
        }

        return [.. sets.Values];
    }

    private static void Merge(List<IReadOnlyList<int>> classes, int at, Func<IReadOnlyList<int>, int> groupsIn)
    {
        var below = at > 0 && (at == classes.Count - 1 || groupsIn(classes[at - 1]) <= groupsIn(classes[at + 1]));
        var lower = below ? at - 1 : at;
        classes[lower] = [.. classes[lower], .. classes[lower + 1]];
        classes.RemoveAt(lower + 1);
    }

    /// <summary>How many groups have pictures in these bins and no others.</summary>
    private sealed record BinSet(IReadOnlyList<int> Bins, int Groups);
}
