using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Shops.Nike;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads one page of a wall; a pure function of its text.</summary>
internal static class PageReader
{
    /// <param name="where">Names the page in rejections; the same on every run.</param>
    /// <exception cref="SiteStoppedException">The page has no products in any of the known places.</exception>
    public static ParsedPage Read(PageAnswer page, SiteDefinition site, string where) => page.IsJson
        ? NikeWall.Parse(page.Text, site, where)
        : EmbeddedState.NextData(page.Text) is { } state
        ? NikeWall.Parse(state, site, where) with { ReadFrom = ReadFrom.EmbeddedState }
        : throw SiteStoppedException.Failed(
            $"{where}: the page carries no script with the id __NEXT_DATA__ ({page.Text.Length} characters came); the page's format has changed.");
}
