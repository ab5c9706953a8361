using System.Globalization;
using System.Net;
using System.Text;

namespace ShoeData.Training;

/// <summary>A report as one page that loads nothing and runs nothing, by day and by night.</summary>
internal static class TrialPage
{
    private const string Head = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <style>
        :root{--ground:#f4f5f7;--card:#fff;--ink:#1c2128;--quiet:#66707c;--line:#e2e6ea;--bar:#4d7cc3}
        @media(prefers-color-scheme:dark){:root{--ground:#0f1216;--card:#181c22;--ink:#e6e9ed;--quiet:#98a2ad;--line:#2b323b;--bar:#6d9be0}}
        *{box-sizing:border-box}body{margin:0 auto;max-width:1180px;padding:24px 20px 60px;background:var(--ground);color:var(--ink);font:15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;font-variant-numeric:tabular-nums}
        h1{font-size:26px;letter-spacing:-.02em}h2{font-size:18px;margin:0 0 12px}.quiet{color:var(--quiet)}
        section{background:var(--card);border:1px solid var(--line);border-radius:14px;padding:18px 20px;margin:0 0 18px;overflow-x:auto}
        table{border-collapse:collapse;font-size:14px}th,td{text-align:right;padding:6px 0 6px 18px;border-bottom:1px solid var(--line);white-space:nowrap}
        th{color:var(--quiet);font-weight:500}th:first-child,td:first-child{text-align:left;padding-left:0}td:first-child{font-weight:600}
        .bars{display:grid;grid-template-columns:max-content minmax(120px,1fr) max-content;gap:6px 14px;align-items:center}svg{display:block;width:100%;height:18px}
        line{stroke:var(--line)}line.range{stroke:var(--bar);stroke-width:2}circle{fill:var(--bar)}
        @media(max-width:600px){body{padding:14px 10px 40px}section{padding:14px 12px}}
        </style>
        """;

    public static string Draw(TrialReport report)
    {
        var page = new StringBuilder(Head)
            .Append(CultureInfo.InvariantCulture, $"<title>{Text(report.Title)}</title></head><body>\n<h1>{Text(report.Title)}</h1>\n");
        if (report.Bars.Count > 0)
            page.Append(CultureInfo.InvariantCulture, $"<section><h2>{Text(report.BarsTitle)}</h2><div class=\"bars\">\n").AppendJoin("", report.Bars.Select(Bar)).Append("</div></section>\n");
        foreach (var grid in report.Grids)
            page.Append(Table(grid));
        return page.Append("<section class=\"quiet\">").AppendJoin("", report.Notes.Select(note => $"<div>{Text(note)}</div>")).Append("</section>\n</body></html>\n").ToString();
    }

    private static string Bar(TrialBar bar) => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        <span>{Text(bar.Name)}</span><svg role="img" aria-label="{bar.Share.Value:P1}"><line x1="0" x2="100%" y1="9" y2="9"/><line class="range" x1="{100 * bar.Share.Low:F1}%" x2="{100 * bar.Share.High:F1}%" y1="9" y2="9"/><circle cx="{100 * bar.Share.Value:F1}%" cy="9" r="5"/></svg><span>{bar.Share.Value:P1}</span>

        """);

    private static string Table(TrialGrid grid) => new StringBuilder()
        .Append(CultureInfo.InvariantCulture, $"<section><h2>{Text(grid.Title)}</h2><table><thead>{Row(grid.Heads, "th")}</thead><tbody>\n")
        .AppendJoin("", grid.Rows.Select(row => Row(row, "td") + "\n"))
        .Append("</tbody></table></section>\n")
        .ToString();

    private static string Row(IEnumerable<string> cells, string tag) => $"<tr>{string.Concat(cells.Select(cell => $"<{tag}>{Text(cell)}</{tag}>"))}</tr>";

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
