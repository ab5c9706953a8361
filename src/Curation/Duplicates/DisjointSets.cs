namespace ShoeData.Curation.Duplicates;

/// <summary>Sets of numbers that are joined pair by pair (union-find); the root of a set is its smallest member.</summary>
internal sealed class DisjointSets(int count, Scratch scratch)
{
    // How far below each its parent is: a root is its own.
    private readonly Column<int> _steps = scratch.Column<int>(count);

    public int RootOf(int item)
    {
        for (int step; (step = _steps[item]) != 0; item -= step)
        {
            if (_steps[item - step] is var next and not 0)
                _steps[item] = step += next;
        }

        return item;
    }

    public void Join(int one, int other)
    {
        var (first, second) = (RootOf(one), RootOf(other));
        if (first != second)
            _steps[Math.Max(first, second)] = Math.Abs(second - first);
    }
}
