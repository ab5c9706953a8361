namespace ShoeData.Curation.Splitting;

/// <summary>Places groups into train, val and test.</summary>
internal static class SplitAssigner
{
    /// <param name="locked">The split of each group that was placed before, by its index.</param>
    /// <returns>The split of each group.</returns>
    public static IEnumerable<Split> Assign(IReadOnlyList<SplitGroup> groups, Func<int, Split?> locked, CurationOptions options, Scratch scratch) =>
        new GroupDealer([.. Enum.GetValues<Split>().Select(options.Share)], options.Seed, scratch).Deal(groups, index => (int?)locked(index)).Select(part => (Split)part);
}
