namespace ShoeData.Curation.Report;

/// <summary>The first few of very many, none of the others kept.</summary>
/// <param name="count">How many.</param>
/// <param name="order">Tells any two that are not the same apart.</param>
internal sealed class Foremost<T>(int count, IComparer<T> order)
{
    // The last of them is the first to go.
    private readonly PriorityQueue<T, T> _chosen = new(Comparer<T>.Create((one, other) => order.Compare(other, one)));

    /// <summary>In order.</summary>
    public IEnumerable<T> InOrder => _chosen.UnorderedItems.Select(item => item.Element).Order(order);

    public void Add(T item)
    {
        _chosen.Enqueue(item, item);
        if (_chosen.Count > count)
            _chosen.Dequeue();
    }

    public Foremost<T> AddAll(IEnumerable<T> items)
    {
        foreach (var item in items)
            Add(item);
        return this;
    }
}
