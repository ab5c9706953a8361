using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>A contact sheet for every split of every bin.</summary>
internal static class SheetsSection
{
    public static PageSection Draw(IReadOnlyList<TileGroup> sheets, TileGrid grid) => new("sheets", "What is in it", Html.Of($"""
        <p class="quiet">In each sheet the least certain side view comes first; the number is its score.</p>
        {sheets.Select(grid.Draw)}
        """));
}
