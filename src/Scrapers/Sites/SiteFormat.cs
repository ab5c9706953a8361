namespace ShoeData.Scrapers.Sites;

/// <summary>How a shop writes its wall of products; one parser each.</summary>
internal enum SiteFormat
{
    Nike,
    Adidas,
    Reebok,
    Puma,
    Zappos,

    /// <summary>Described in the site's file alone, by selectors.</summary>
    Selectors,
}
