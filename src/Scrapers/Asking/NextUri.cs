using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Asking;

/// <summary>Where a wall goes on, absolute.</summary>
internal static class NextUri
{
    /// <exception cref="SiteStoppedException">The text is no address.</exception>
    public static Uri Of(PageAnswer page, string next) => Uri.TryCreate(page.Address, next, out var address)
        ? address
        : throw SiteStoppedException.Failed($"{page.Address}: the next page is named '{next}', an address was wanted; the page's format has changed.");
}
