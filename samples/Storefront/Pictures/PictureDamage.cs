namespace ShoeData.Storefront;

/// <summary>What is wrong with a picture's bytes.</summary>
internal enum PictureDamage
{
    None,

    /// <summary>A JPEG that ends in its middle.</summary>
    Truncated,

    /// <summary>An HTML page that calls itself a JPEG.</summary>
    PageAsJpeg,

    /// <summary>An HTML page that says so.</summary>
    Page,

    /// <summary>Answered with 404.</summary>
    Missing,
}
