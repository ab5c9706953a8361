namespace ShoeData.Scrapers.Reading;

/// <summary>Where in a page its products were found, from the best place to the last resort.</summary>
internal enum ReadFrom
{
    /// <summary>The shop's own answer to its page, in JSON.</summary>
    Answer,

    /// <summary>The state a page carries for its own scripts.</summary>
    EmbeddedState,

    /// <summary><c>application/ld+json</c> by schema.org: Product, ItemList, Offer.</summary>
    JsonLd,

    /// <summary>The page's elements, by the selectors of the site's file.</summary>
    Elements,
}
