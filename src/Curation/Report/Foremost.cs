namespace ShoeData.Curation.Report;

/// <summary>The first few of very many, none of the others kept.</summary>
internal static class Foremost
{
    /// <summary>The first <paramref name="count"/> in <paramref name="order"/>, which tells any two apart.</summary>
    public static IEnumerable<T> Of<T>(IEnumerable<T> items, int count, IComparer<T> order)
    {
        var chosen = new PriorityQueue<T, T>(Comparer<T>.Create((one, other) => order.Compare(other, one)));
        foreach (var item in items)
        {
            chosen.Enqueue(item, item);
            if (chosen.Count > count)
                chosen.Dequeue();
        }

        return chosen.UnorderedItems.Select(item => item.Element).Order(order);
    }
}
