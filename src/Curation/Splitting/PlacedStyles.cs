using System.Collections;

namespace ShoeData.Curation.Splitting;

/// <summary>Where every style that was ever placed lies after this run.</summary>
internal sealed class PlacedStyles
{
    private readonly Styles _styles;
    private readonly StyleGroups _groups;
    private readonly BitArray _arePlaced;
    private readonly Column<int> _splits;
    private readonly Column<int>? _folds;

    /// <param name="splits">By the numbers of groups that have a picture in the data set.</param>
    /// <param name="folds">From 0, in the same way; null where none were asked for.</param>
    public PlacedStyles(Styles styles, StyleGroups groups, IEnumerable<PlacedShoe> shoes, Column<int> splits, Column<int>? folds)
    {
        (_styles, _groups, _splits, _folds) = (styles, groups, splits, folds);
        _arePlaced = new BitArray(styles.Count);
        foreach (var shoe in shoes)
            _arePlaced[shoe.Style] = true;
    }

    public Styles Names => _styles;

    /// <summary>The split of each style, in the order of their names: as of this run, else as it was.</summary>
    public IEnumerable<KeyValuePair<string, Split>> Splits => Each(style => _arePlaced[style] ? (Split)_splits[_groups.GroupOf(style)] : _styles.SplitOf(style));

    /// <summary>The fold of each style, in the same way; none where no folds were asked for.</summary>
    public IEnumerable<KeyValuePair<string, int>> Folds => _folds is null ? [] : Each(style => _arePlaced[style] ? _folds[_groups.GroupOf(style)] : _styles.FoldOf(style));

    /// <summary>The fold of a group in the data set, from 0; null where no folds were asked for.</summary>
    public int? FoldOf(int group) => _folds?[group];

    private IEnumerable<KeyValuePair<string, T>> Each<T>(Func<int, T?> partOf)
        where T : struct
    {
        for (var style = 0; style < _styles.Count; style++)
        {
            if (partOf(style) is { } part)
                yield return KeyValuePair.Create(_styles.NameOf(style), part);
        }
    }
}
