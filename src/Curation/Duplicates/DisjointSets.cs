namespace ShoeData.Curation.Duplicates;

/// <summary>Sets that are joined pair by pair (union-find); the root of a set is its smallest member.</summary>
internal sealed class DisjointSets<T>(IComparer<T>? order = null)
    where T : notnull
{
    private readonly IComparer<T> _order = order ?? Comparer<T>.Default;
    private readonly Dictionary<T, T> _parents = [];

    public T RootOf(T item)
    {
        while (_parents.TryGetValue(item, out var parent))
        {
            if (_parents.TryGetValue(parent, out var grandparent))
                _parents[item] = grandparent;
            item = parent;
        }

        return item;
    }

    public void Join(T one, T other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        var compared = _order.Compare(first, second);
        if (compared < 0)
            _parents[second] = first;
        else if (compared > 0)
            _parents[first] = second;
    }
}
