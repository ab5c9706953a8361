namespace ShoeData.Pages;

/// <summary>A report as one self-contained file: sections under one head. It loads nothing and runs nothing.</summary>
public static class WebPage
{
    /// <summary>The whole document but its doctype.</summary>
    /// <param name="summary">One sentence under the title.</param>
    /// <param name="style">What a page needs beside the common style sheet.</param>
    public static Html Draw(string title, string summary, IReadOnlyList<PageSection> sections, Html style = default) => Html.Of($"""
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
        <title>{title}</title>{PageStyle.Sheet}{style}</head><body>
        <header><h1>{title}</h1><p>{summary}</p></header>
        <nav>{sections.Select(Link)}</nav><main>
        {sections.Select(Draw)}</main></body></html>

        """);

    private static Html Link(PageSection section) => Html.Of($"<a href=\"#{section.Anchor}\">{section.Title}</a>");

    private static Html Draw(PageSection section) => Html.Of($"""
        <section class="card" id="{section.Anchor}"><h2>{section.Title}</h2>
        {section.Body}</section>

        """);
}
