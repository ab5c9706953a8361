using System.Text.RegularExpressions;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Reading;

/// <summary>The page that is being read: for which site, under which name, and against which address what it says is relative.</summary>
/// <param name="Address">Where the page came from.</param>
/// <param name="Where">Names the page in rejections; the same on every run.</param>
internal sealed record PageScope(SiteDefinition Site, Uri Address, string Where)
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    /// <summary>An address on the page in full; null when it is none of the web.</summary>
    public string? Absolute(string? address, Uri? relativeTo = null) =>
        !string.IsNullOrWhiteSpace(address)
        && Uri.TryCreate(relativeTo ?? Address, address.Trim(), out var absolute) && absolute.Scheme is "http" or "https"
            ? absolute.AbsoluteUri
            : null;

    /// <summary>A product's address, with the country's part put in.</summary>
    public string? Product(string? address) => Absolute(address?.Replace("{countryLang}", Site.CountryPath, StringComparison.Ordinal), Site.Wall);

    /// <summary>A picture and the view that its address claims, in the size the site's file asks for.</summary>
    public ImageCandidate? Picture(string? address) => FullSize(address) is { } location ? new ImageCandidate(location, ViewCodes.Of(location)) : null;

    /// <inheritdoc cref="Picture(string?)"/>
    /// <param name="view">As the shop claims it beside the address.</param>
    public ImageCandidate? Picture(string? address, ShoeView view) => FullSize(address) is { } location ? new ImageCandidate(location, view) : null;

    private string? FullSize(string? address) =>
        Absolute(address, Site.Wall) is not { } absolute ? null
        : Site.ImageTransform is not { } transform ? absolute
        : Regex.Replace(absolute, transform, Site.ImageTransformTo ?? "", RegexOptions.CultureInvariant, PatternLimit);
}
