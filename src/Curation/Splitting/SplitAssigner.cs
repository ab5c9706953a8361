namespace ShoeData.Curation.Splitting;

/// <summary>Places groups into train, val and test.</summary>
internal static class SplitAssigner
{
    /// <param name="locked">The split of each group that was placed before.</param>
    public static IReadOnlyDictionary<string, Split> Assign(
        IReadOnlyList<SplitGroup> groups, IReadOnlyDictionary<string, Split> locked, CurationOptions options)
    {
        var dealer = new GroupDealer([.. Enum.GetValues<Split>().Select(options.Share)], options.Seed);
        return dealer.Deal(groups, locked.ToDictionary(group => group.Key, group => (int)group.Value))
            .ToDictionary(group => group.Key, group => (Split)group.Value);
    }
}
