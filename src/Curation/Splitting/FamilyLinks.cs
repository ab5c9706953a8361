using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>Ties the styles of colourways that a shop gives one family, though their names differ.</summary>
internal static class FamilyLinks
{
    /// <summary>What is kept, with the styles that its families tie together.</summary>
    public static DuplicateResult AddTo(DuplicateResult unique) => unique with { Links = [.. unique.Links, .. Of(unique.Kept)] };

    // The same number may mean another model in another shop.
    private static IEnumerable<StyleLink> Of(IEnumerable<Contender> contenders) => contenders
        .Where(contender => contender.Family is not null)
        .GroupBy(contender => (contender.Source, contender.Family))
        .Select(family => family.Select(contender => contender.Style).Distinct().ToList())
        .SelectMany(styles => styles.Skip(1).Select(style => new StyleLink(styles[0], style)));
}
