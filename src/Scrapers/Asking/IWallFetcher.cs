using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Asking;

/// <summary>Brings a wall page by page.</summary>
internal interface IWallFetcher : IAsyncDisposable
{
    /// <exception cref="SiteStoppedException">The shop refuses, or is not there.</exception>
    Task<PageAnswer> OpenAsync(Uri wall, CancellationToken token);

    /// <param name="next">As the page before wrote it; relative to its address.</param>
    /// <returns>Null when nothing came in time.</returns>
    /// <inheritdoc cref="OpenAsync"/>
    Task<PageAnswer?> NextAsync(PageAnswer page, string next, CancellationToken token);
}
