using ShoeData.Pages;

namespace ShoeData.Curation.Report.Sections;

/// <summary>What was left out, a gallery a reason.</summary>
internal static class RejectionsSection
{
    public static PageSection Draw(IReadOnlyList<TileGroup> galleries, TileGrid grid) => new("left-out", "What was left out", galleries.Count == 0
        ? Html.Of($"<p class=\"quiet\">Nothing was left out.</p>")
        : Html.Of($"""
            <p class="quiet">In each gallery the picture most like a side view comes first; the number is its score. Listings that fell before their picture was looked at have none.</p>
            <p class="jump">{galleries.Select(gallery => Html.Of($"<a href=\"#{gallery.Anchor}\">{gallery.Title} <span class=\"count\">{gallery.Total:N0}</span></a>"))}</p>
            {galleries.Select(grid.Draw)}
            """));
}
