namespace ShoeData.Curation.Splitting;

/// <summary>Places groups into folds of equal size for cross-validation, by the rules of the splits.</summary>
internal static class FoldAssigner
{
    /// <param name="locked">Where styles lay in the last run; of no meaning when it had another number of folds.</param>
    /// <param name="groupOf">The group of each style.</param>
    /// <returns>The fold of each group, from 0.</returns>
    public static IReadOnlyDictionary<string, int> Assign(
        IReadOnlyList<SplitGroup> groups, FoldLock locked, IReadOnlyDictionary<string, string> groupOf, CurationOptions options)
    {
        if (options.Folds == 0)
            return new Dictionary<string, int>();

        // Styles that were apart and have become one group since: the smallest one's place counts, since one of them has to move.
        var placed = new Dictionary<string, int>();
        foreach (var (style, fold) in locked.For(options.Folds).OrderBy(style => style.Key, StringComparer.Ordinal))
        {
            if (groupOf.TryGetValue(style, out var group))
                placed.TryAdd(group, fold);
        }

        return new GroupDealer([.. Enumerable.Repeat(1.0 / options.Folds, options.Folds)], options.Seed).Deal(groups, placed);
    }
}
