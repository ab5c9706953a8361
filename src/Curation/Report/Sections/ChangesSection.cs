using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>What the last change of data or settings did to each listing.</summary>
internal static class ChangesSection
{
    private const int MostRows = 60;
    private const string New = "(new)";
    private const string Gone = "(gone)";

    public static PageSection Draw(IReadOnlyList<ListingFate> fates)
    {
        var changed = fates.Where(fate => fate.Now != fate.Before).OrderBy(ListingFate.KeyOf, StringComparer.Ordinal).ToList();
        var body = fates.All(fate => fate.Before is null)
            ? Html.Of($"<p class=\"quiet\">This is the first run; the next one that decides otherwise about a listing will show it here.</p>")
            : Html.Of($"""
                <p>{changed.Count:N0} of {fates.Count:N0} listings fared otherwise than before.</p>
                <table><thead><tr><th>before<th>now<th>listings</thead><tbody>{Kinds(changed)}</tbody></table>
                <details><summary>Each listing</summary><table><thead><tr><th>listing<th>before<th>now</thead><tbody>{changed.Take(MostRows).Select(Row)}</tbody></table>{More(changed.Count - MostRows)}</details>

                """);
        return new PageSection("changes", "What changed", body);
    }

    private static IEnumerable<Html> Kinds(List<ListingFate> changed) => changed
        .GroupBy(fate => (Before: Kind(fate.Before, New), Now: Kind(fate.Now, Gone)))
        .OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key.Before, StringComparer.Ordinal).ThenBy(kind => kind.Key.Now, StringComparer.Ordinal)
        .Select(kind => Html.Of($"<tr><td>{kind.Key.Before}<td>{kind.Key.Now}<td>{kind.Count():N0}</tr>"));

    private static Html Row(ListingFate fate) =>
        Html.Of($"<tr><td>{fate.Source} {fate.ListingId}<td>{fate.Before ?? New}<td>{fate.Now ?? Gone}</tr>");

    private static Html More(int more) => more > 0 ? Html.Of($"<p class=\"quiet\">{more:N0} more</p>") : Html.Nothing;

    // The folder without the price: all that moved from one to another is one kind.
    private static string Kind(string? fate, string absent) => fate is null ? absent : fate.Split(',')[0];
}
