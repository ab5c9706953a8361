using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>What the last change of data or settings did to each listing.</summary>
internal static class ChangesSection
{
    private const string New = "(new)";
    private const string Gone = "(gone)";

    public static PageSection Draw(FateChanges changes)
    {
        var body = changes.IsFirst
            ? Html.Of($"<p class=\"quiet\">This is the first run; the next one that decides otherwise about a listing will show it here.</p>")
            : Html.Of($"""
                <p>{changes.Changed:N0} of {changes.Listings:N0} listings fared otherwise than before.</p>
                <table><thead><tr><th>before<th>now<th>listings</thead><tbody>{changes.Kinds.Select(Kind)}</tbody></table>
                <details><summary>Each listing</summary><table><thead><tr><th>listing<th>before<th>now</thead><tbody>{changes.Some.Select(Row)}</tbody></table>{More(changes.Changed - changes.Some.Count)}</details>

                """);
        return new PageSection("changes", "What changed", body);
    }

    private static Html Kind(FateKind kind) => Html.Of($"<tr><td>{kind.Before ?? New}<td>{kind.Now ?? Gone}<td>{kind.Listings:N0}</tr>");

    private static Html Row(ListingFate fate) =>
        Html.Of($"<tr><td>{fate.Source} {fate.ListingId}<td>{fate.Before ?? New}<td>{fate.Now ?? Gone}</tr>");

    private static Html More(int more) => more > 0 ? Html.Of($"<p class=\"quiet\">{more:N0} more</p>") : Html.Nothing;
}
