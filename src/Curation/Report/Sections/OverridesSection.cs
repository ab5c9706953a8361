using ShoeData.Curation.Overruling;
using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>What a person decided over the rules.</summary>
internal static class OverridesSection
{
    public static PageSection Draw(Curated result) => new("overrides", "Overruled by hand", result.Overrides.Count == 0
        ? Html.Of($"<p class=\"quiet\">Nothing was overruled.</p>")
        : Html.Of($"""
            <div class="scroll"><table><thead><tr><th>line<th>item<th>decision<th>note<th>names</thead><tbody>{result.Overrides.Select(Row)}</tbody></table></div>

            """));

    private static Html Row(OverrideOutcome outcome) => Html.Of($"""
        <tr class="{(outcome.IsStale ? "stale" : "")}"><td>{Path.GetFileName(outcome.Line.Where)}<td>{Short(outcome.Line.Item)}<td>{outcome.Line.Action.ToSnakeCase()} {outcome.Line.Value}<td>{outcome.Line.Note}<td>{(outcome.IsStale ? "nothing any more" : $"{outcome.Named}")}</tr>

        """);

    private static string Short(string item) => OverrideLine.IsSha256(item) ? item[..Math.Min(12, item.Length)] : item;
}
