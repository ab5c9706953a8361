namespace ShoeData;

/// <summary>What stands together in a sorted sequence.</summary>
public static class SortedRuns
{
    /// <summary>The items of each key, one key's in memory at a time.</summary>
    /// <param name="sorted">Those of one key stand beside each other.</param>
    public static IEnumerable<IReadOnlyList<T>> Of<T, TKey>(IEnumerable<T> sorted, Func<T, TKey> key)
        where TKey : IEquatable<TKey>
    {
        List<T> run = [];
        foreach (var item in sorted)
        {
            if (run.Count > 0 && !key(run[0]).Equals(key(item)))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
            yield return run;
    }
}
