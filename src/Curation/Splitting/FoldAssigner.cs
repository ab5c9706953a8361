namespace ShoeData.Curation.Splitting;

/// <summary>Places groups into folds of equal size for cross-validation, by the rules of the splits.</summary>
internal static class FoldAssigner
{
    /// <param name="locked">The fold of each group in the last run, by its index.</param>
    /// <returns>The fold of each group, from 0.</returns>
    public static IReadOnlyList<int> Assign(IReadOnlyList<SplitGroup> groups, Func<int, int?> locked, CurationOptions options, Scratch scratch) =>
        new GroupDealer([.. Enumerable.Repeat(1.0 / options.Folds, options.Folds)], options.Seed, scratch).Deal(groups, locked);
}
