using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>Styles joined into groups, by their numbers; a group has the number of its smallest style, and its name.</summary>
internal sealed class StyleGroups
{
    private readonly DisjointSets _sets;
    private readonly Func<int, Split?> _locked;

    // Of a group that was joined, from 1.
    private readonly Column<int> _splits;

    private StyleGroups(int styles, Func<int, Split?> locked, Scratch scratch) => (_sets, _locked, _splits) = (new DisjointSets(styles, scratch), locked, scratch.Column<int>(styles));

    /// <summary>
    /// Joins styles that may not be separated. Those that the lock holds in different splits are not joined: neither may move, and of the pictures
    /// they share only one is in the data set.
    /// </summary>
    /// <param name="styles">How many there are.</param>
    /// <param name="links">In order.</param>
    /// <param name="locked">Where each style lay after the last run.</param>
    public static StyleGroups Of(int styles, IEnumerable<StyleLink> links, Func<int, Split?> locked, Scratch scratch)
    {
        var groups = new StyleGroups(styles, locked, scratch);
        foreach (var link in links)
            groups.Join(groups.GroupOf(link.One), groups.GroupOf(link.Other));
        return groups;
    }

    public int GroupOf(int style) => _sets.RootOf(style);

    /// <summary>Where all styles of a group that were placed before lie; null where none was.</summary>
    public Split? SplitOf(int group) => _splits[group] is var split and > 0 ? (Split)(split - 1) : _locked(group);

    private void Join(int one, int other)
    {
        var (first, second) = (SplitOf(one), SplitOf(other));
        if (first is not null && second is not null && first != second)
            return;
        _sets.Join(one, other);
        if ((first ?? second) is { } split)
            _splits[GroupOf(one)] = (int)split + 1;
    }
}
