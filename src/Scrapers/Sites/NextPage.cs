namespace ShoeData.Scrapers.Sites;

/// <summary>How a wall goes on.</summary>
internal enum NextPage
{
    /// <summary>By opening the address of the next page.</summary>
    Link,

    /// <summary>By scrolling to the end, upon which the page asks for more by itself; needs a browser.</summary>
    Scroll,
}
