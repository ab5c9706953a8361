using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>Which listings show one picture, and which of them was kept.</summary>
internal static class DuplicatesSection
{
    public static PageSection Draw(ReportModel model, TileGrid grid)
    {
        var all = model.Result.Duplicates.ClusterCount;
        return new PageSection("duplicates", "Duplicates", all == 0
            ? Html.Of($"<p class=\"quiet\">No two listings show the same picture.</p>")
            : Html.Of($"""
                <p class="quiet">{all:N0} pictures are shown by several listings. Those whose prices disagree come first; the first of each was kept.</p>
                {model.Clusters.Select(grid.Draw)}{More(all - model.Clusters.Count)}
                """));
    }

    private static Html More(int more) => more > 0 ? Html.Of($"<p class=\"quiet\">{more:N0} more</p>") : Html.Nothing;
}
