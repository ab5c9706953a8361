namespace ShoeData.Curation.Bins;

/// <summary>The bins of a data set: those of the options, or, where the options ask for it, sparse ones merged into a neighbour.</summary>
internal sealed class BinPlan
{
    private readonly PriceBins _bins;
    private readonly IReadOnlyDictionary<int, int> _merged;

    private BinPlan(PriceBins bins, IReadOnlyDictionary<int, int> merged) => (_bins, _merged) = (bins, merged);

    /// <param name="groups">The group of each price.</param>
    public static BinPlan Of(IEnumerable<GroupedPrice> groups, CurationOptions options)
    {
        var bins = options.Bins;
        var found = new SortedDictionary<int, HashSet<string>>();
        foreach (var price in groups)
        {
            var bound = bins.Of(price.Price) ?? bins.Lowest;
            if (!found.TryGetValue(bound, out var members))
                found[bound] = members = [];
            members.Add(price.Group);
        }

        var classes = found.Select(bin => new MergedBin([bin.Key], bin.Value)).ToList();
        // The sparsest first; of equally sparse ones the dearest, since prices thin out upwards.
        while (classes.Count > 1 && classes.OrderBy(bin => bin.Groups.Count).ThenByDescending(bin => bin.Bounds[0]).First() is var sparse && sparse.Groups.Count < options.MergeBinsBelow)
            Merge(classes, classes.IndexOf(sparse));
        return new BinPlan(bins, classes.SelectMany(bin => bin.Bounds.Select(bound => KeyValuePair.Create(bound, bin.Bounds[0]))).ToDictionary());
    }

    /// <summary>The lower bound of the class a price falls into: of all bins merged into it the lowest.</summary>
    public int? Of(decimal price) => _bins.Of(price) is { } bin ? _merged.GetValueOrDefault(bin, bin) : null;

    private static void Merge(List<MergedBin> classes, int at)
    {
        var below = at > 0 && (at == classes.Count - 1 || classes[at - 1].Groups.Count <= classes[at + 1].Groups.Count);
        var lower = below ? at - 1 : at;
        classes[lower] = new MergedBin([.. classes[lower].Bounds, .. classes[lower + 1].Bounds], [.. classes[lower].Groups, .. classes[lower + 1].Groups]);
        classes.RemoveAt(lower + 1);
    }

    private sealed record MergedBin(IReadOnlyList<int> Bounds, HashSet<string> Groups);
}
