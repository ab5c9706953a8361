using ShoeData.Curation.Duplicates;

namespace ShoeData.Curation.Splitting;

/// <summary>Joins styles that share a picture into groups; a group is named by its ordinally smallest style.</summary>
internal static class StyleGroups
{
    /// <summary>
    /// The group of each style. Styles that the lock holds in different splits are not joined: neither may move, and of the pictures
    /// they share only one is in the data set.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Of(
        IEnumerable<string> styles, IEnumerable<StyleLink> links, IReadOnlyDictionary<string, Split> locked)
    {
        var sets = new DisjointSets<string>(StringComparer.Ordinal);
        var splits = new Dictionary<string, Split>(locked);
        foreach (var link in links.OrderBy(link => link.One, StringComparer.Ordinal).ThenBy(link => link.Other, StringComparer.Ordinal))
        {
            var (one, other) = (sets.RootOf(link.One), sets.RootOf(link.Other));
            Split? first = splits.TryGetValue(one, out var firstSplit) ? firstSplit : null;
            Split? second = splits.TryGetValue(other, out var secondSplit) ? secondSplit : null;
            if (first is not null && second is not null && first != second)
                continue;
            sets.Join(one, other);
            if ((first ?? second) is { } split)
                splits[sets.RootOf(one)] = split;
        }

        return styles.Distinct().ToDictionary(style => style, sets.RootOf);
    }
}
