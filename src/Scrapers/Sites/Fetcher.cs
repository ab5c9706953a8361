namespace ShoeData.Scrapers.Sites;

/// <summary>With what a shop's pages are asked for.</summary>
internal enum Fetcher
{
    /// <summary>A real browser, for pages that are put together by their own scripts.</summary>
    Browser,

    /// <summary>Plain HTTP, for pages and answers that carry their products as they come.</summary>
    Http,
}
