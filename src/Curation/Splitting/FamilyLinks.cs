using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>Ties the styles of colourways that a shop gives one family, though their names differ.</summary>
internal static class FamilyLinks
{
    /// <param name="links">Takes them.</param>
    public static void Add(IReadOnlyList<Contender> contenders, ItemSorter<StyleLink> links, Scratch scratch)
    {
        using var families = scratch.Sorter<(int Family, int At)>();
        foreach (var (at, contender) in contenders.Index().Where(one => one.Item.Family >= 0))
            families.Add((contender.Family, at));
        foreach (var family in SortedRuns.Of(families.Sorted(), one => one.Family))
        {
            var first = contenders[family[0].At].Style;
            foreach (var style in family.Select(one => contenders[one.At].Style).Distinct().Where(style => style != first))
                links.Add(new StyleLink(first, style));
        }
    }
}
