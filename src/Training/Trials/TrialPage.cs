using ShoeData.Pages;

namespace ShoeData.Training;

/// <summary>A report as one page that loads nothing and runs nothing.</summary>
internal static class TrialPage
{
    public static string Draw(TrialReport report)
    {
        List<PageSection> sections = [.. report.Grids.Index().Select(grid => new PageSection($"table-{grid.Index + 1}", grid.Item.Title, Table(grid.Item)))];
        if (report.Bars.Count > 0)
            sections.Insert(0, new PageSection("shares", report.BarsTitle, Html.Of($"<div class=\"bars\">{report.Bars.Select(Bar)}</div>")));
        sections.Add(new PageSection("notes", "How to read it", Html.Of($"{report.Notes.Select(note => Html.Of($"<p>{note}</p>"))}")));
        return $"<!doctype html>\n{WebPage.Draw(report.Title, report.Bars.Count > 0 ? report.BarsTitle : "", sections)}";
    }

    // From 0 to 100 %; the line is the interval.
    private static Html Bar(TrialBar bar) => Html.Of($"""
        <span>{bar.Name}</span><svg class="interval" viewBox="0 0 100 4" role="img" aria-label="{bar.Share.Value:P1}"><line x1="0" x2="100" y1="2" y2="2" stroke="var(--line)" stroke-width=".4"/><line x1="{100 * bar.Share.Low:F1}" x2="{100 * bar.Share.High:F1}" y1="2" y2="2" stroke="var(--train)" stroke-width=".8"/><circle cx="{100 * bar.Share.Value:F1}" cy="2" r="1.1" fill="var(--train)"/></svg><span class="number">{bar.Share.Value:P1}</span>

        """);

    private static Html Table(TrialGrid grid) => Html.Of($"""
        <div class="scroll"><table><thead><tr>{grid.Heads.Select(head => Html.Of($"<th>{head}</th>"))}</tr></thead><tbody>
        {grid.Rows.Select(Row)}</tbody></table></div>
        """);

    private static Html Row(IReadOnlyList<string> cells) => Html.Of($"<tr>{cells.Select(cell => Html.Of($"<td>{cell}</td>"))}</tr>\n");
}
