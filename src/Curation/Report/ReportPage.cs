using ShoeData.Curation.Report.Sections;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>The page on the data set.</summary>
internal static class ReportPage
{
    /// <param name="previews">What to show for a picture, by where it lies.</param>
    public static Html Draw(ReportModel model, IReadOnlyDictionary<string, string> previews)
    {
        var grid = new TileGrid(previews);
        return WebPage.Draw("Shoe data set", model.Facts.Summary,
        [
            OverviewSection.Draw(model),
            ChangesSection.Draw(model.Changes),
            FunnelSection.Draw(model.Facts.Report),
            PricesSection.Draw(model.Facts),
            SplitSection.Draw(model.Facts, model.Result),
            SheetsSection.Draw(model.Sheets, grid),
            RejectionsSection.Draw(model.Galleries, grid),
            DuplicatesSection.Draw(model, grid),
            OverridesSection.Draw(model.Result),
        ]);
    }
}
