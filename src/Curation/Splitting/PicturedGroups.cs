using System.Collections;
using ShoeData.Curation.Bins;

namespace ShoeData.Curation.Splitting;

/// <summary>The groups that have a picture in the data set, in the order of their numbers, and how many they have in each bin; on the disk.</summary>
internal sealed class PicturedGroups : IReadOnlyList<SplitGroup>
{
    private readonly Styles _styles;
    private readonly Column<GroupBin> _bins;

    // Where the bins of each group begin, and behind the last one where another's would.
    private readonly Column<int> _starts;
    private readonly BinPlan? _plan;

    private PicturedGroups(Styles styles, Column<GroupBin> bins, Column<int> starts, BinPlan? plan) => (_styles, _bins, _starts, _plan) = (styles, bins, starts, plan);

    public int Count => _starts.Count - 1;

    /// <summary>A group with its bins, in the classes of the plan where there is one.</summary>
    public SplitGroup this[int index] => new(
        _styles.NameOf(NumberOf(index)), BinsOf(index).GroupBy(ClassOf).ToDictionary(bin => bin.Key, bin => bin.Sum(one => one.Pictures)));

    /// <param name="pictures">The group of each picture, and the lower bound of its bin.</param>
    public static PicturedGroups Of(IEnumerable<(int Group, int Bin)> pictures, Styles styles, Scratch scratch)
    {
        using var sorter = scratch.Sorter<(int Group, int Bin)>();
        foreach (var picture in pictures)
            sorter.Add(picture);
        var (bins, starts) = (scratch.Column<GroupBin>(), scratch.Column<int>());
        var last = -1;
        foreach (var one in SortedRuns.Of(sorter.Sorted(), picture => picture))
        {
            var (group, bin) = one[0];
            if (group != last)
                starts.Add(bins.Count);
            last = group;
            bins.Add(new GroupBin(group, bin, one.Count));
        }

        starts.Add(bins.Count);
        return new PicturedGroups(styles, bins, starts, null);
    }

    /// <summary>The same groups in the classes of a plan.</summary>
    public PicturedGroups In(BinPlan plan) => new(_styles, _bins, _starts, plan);

    /// <summary>The group's own number.</summary>
    public int NumberOf(int index) => _bins[_starts[index]].Group;

    /// <summary>Which bins each group has pictures in.</summary>
    public IEnumerable<IReadOnlyList<int>> Bins => Enumerable.Range(0, Count).Select(index => (IReadOnlyList<int>)[.. BinsOf(index).Select(ClassOf).Distinct()]);

    public IEnumerator<SplitGroup> GetEnumerator() => Enumerable.Range(0, Count).Select(index => this[index]).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int ClassOf(GroupBin bin) => _plan?.ClassOf(bin.Bin) ?? bin.Bin;

    private IEnumerable<GroupBin> BinsOf(int index)
    {
        var end = _starts[index + 1];
        for (var at = _starts[index]; at < end; at++)
            yield return _bins[at];
    }

    private readonly record struct GroupBin(int Group, int Bin, int Pictures);
}
