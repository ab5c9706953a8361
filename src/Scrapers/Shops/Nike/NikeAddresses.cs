using System.Text.RegularExpressions;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Shops.Nike;

/// <summary>Makes the wall's addresses absolute, and its pictures full size.</summary>
internal static class NikeAddresses
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    public static string? Product(string? address, SiteDefinition site) =>
        address is null ? null : Absolute(address.Replace("{countryLang}", site.CountryPath, StringComparison.Ordinal), site);

    public static string? Picture(string? address, SiteDefinition site) =>
        address is null || Absolute(address, site) is not { } absolute ? null
        : site.ImageTransform is { } transform ? Regex.Replace(absolute, transform, "", RegexOptions.CultureInvariant, PatternLimit)
        : absolute;

    private static string? Absolute(string address, SiteDefinition site) =>
        Uri.TryCreate(site.Wall, address, out var absolute) && absolute.Scheme is "http" or "https" ? absolute.AbsoluteUri : null;
}
