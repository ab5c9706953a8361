namespace ShoeData;

/// <summary>Merges sequences that are sorted, one item of each in memory at a time.</summary>
internal static class SortedMerge
{
    public static IEnumerable<T> Of<T>(IEnumerable<IEnumerable<T>> sequences)
        where T : IComparable<T>
    {
        var sources = sequences.Select(sequence => sequence.GetEnumerator()).ToList();
        try
        {
            var heads = new PriorityQueue<IEnumerator<T>, T>();
            foreach (var source in sources.Where(source => source.MoveNext()))
                heads.Enqueue(source, source.Current);
            while (heads.TryPeek(out var source, out var item))
            {
                yield return item;
                if (source.MoveNext())
                    heads.DequeueEnqueue(source, source.Current);
                else
                    heads.Dequeue();
            }
        }
        finally
        {
            sources.ForEach(source => source.Dispose());
        }
    }
}
