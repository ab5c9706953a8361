using ShoeData.Curation.Report.Sections;

namespace ShoeData.Curation.Report;

/// <summary>The page: sections under one head. It loads nothing and runs nothing.</summary>
internal static class ReportPage
{
    /// <param name="previews">What to show for a picture, by where it lies.</param>
    public static Html Draw(ReportModel model, IReadOnlyDictionary<string, string> previews)
    {
        var grid = new TileGrid(previews);
        ReportSection[] sections =
        [
            OverviewSection.Draw(model),
            ChangesSection.Draw(model.Fates),
            FunnelSection.Draw(model.Facts.Report),
            PricesSection.Draw(model.Facts),
            SplitSection.Draw(model.Facts, model.Result),
            SheetsSection.Draw(model.Sheets, grid),
            RejectionsSection.Draw(model.Galleries, grid),
            DuplicatesSection.Draw(model, grid),
            OverridesSection.Draw(model.Result),
        ];
        return Html.Of($"""
            <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src 'unsafe-inline'">
            <title>Shoe data set</title>{ReportStyle.Sheet}</head><body>
            <header><h1>Shoe data set</h1><p>{model.Facts.Summary}</p></header>
            <nav>{sections.Select(Link)}</nav><main>
            {sections.Select(Draw)}</main></body></html>

            """);
    }

    private static Html Link(ReportSection section) => Html.Of($"<a href=\"#{section.Anchor}\">{section.Title}</a>");

    private static Html Draw(ReportSection section) => Html.Of($"""
        <section class="card" id="{section.Anchor}"><h2>{section.Title}</h2>
        {section.Body}</section>

        """);
}
