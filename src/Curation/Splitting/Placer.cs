using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>From contenders to placed shoes: styles to groups, prices to bins, groups to splits and folds.</summary>
internal sealed class Placer(Styles styles, CurationOptions options, Scratch scratch)
{
    /// <param name="links">Styles that may not be separated, in order.</param>
    public DataSetPlan Place(IReadOnlyList<Contender> kept, IEnumerable<StyleLink> links)
    {
        var groupOf = StyleGroups.Of(styles.Count, links, styles.SplitOf, scratch);
        var pictured = PicturedGroups.Of(kept.Select(contender => (groupOf.GroupOf(contender.Style), BinOf(contender.PriceUsd))), styles, scratch);
        var bins = BinPlan.Of(pictured.Bins, options);
        var groups = pictured.In(bins);
        var splits = ByNumber(groups, SplitAssigner.Assign(groups, index => groupOf.SplitOf(groups.NumberOf(index)), options, scratch).Select(split => (int)split));
        var shoes = scratch.Column(kept
            .Select(contender => (Contender: contender, Group: groupOf.GroupOf(contender.Style)))
            .Select(shoe => new PlacedShoe(shoe.Contender, bins.ClassOf(BinOf(shoe.Contender.PriceUsd)), (Split)splits[shoe.Group], shoe.Group)));
        var folds = options.Folds > 0 ? ByNumber(groups, FoldAssigner.Assign(groups, FoldsOf(groups, groupOf), options, scratch)) : null;
        return new DataSetPlan(shoes, new PlacedStyles(styles, groupOf, shoes, splits, folds), groups.Bins);
    }

    private int BinOf(decimal price) =>
        options.Bins.Of(price) ?? throw new InvalidOperationException($"{price}: a price below the first bin passed the rules.");

    // By the numbers of groups in the place of their indices.
    private Column<int> ByNumber(PicturedGroups groups, IEnumerable<int> parts)
    {
        var byNumber = scratch.Column<int>(styles.Count);
        foreach (var (index, part) in parts.Index())
            byNumber[groups.NumberOf(index)] = part;
        return byNumber;
    }

    // Styles that were apart and have become one group since: the smallest one's place counts, since one of them has to move.
    private Func<int, int?> FoldsOf(PicturedGroups groups, StyleGroups groupOf)
    {
        // From 1; 0 of a group that was in none.
        var folds = scratch.Column<int>(styles.Count);
        for (var style = 0; style < styles.Count; style++)
        {
            if (styles.FoldOf(style) is { } fold && groupOf.GroupOf(style) is var group && folds[group] == 0)
                folds[group] = fold + 1;
        }

        return index => folds[groups.NumberOf(index)] is var fold and > 0 ? fold - 1 : null;
    }
}
