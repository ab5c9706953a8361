using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Tests.Shops;

/// <summary>The sites that come along, and pages read for them.</summary>
internal static class ShippedSite
{
    public static SiteDefinition Load(string name) => SiteFile.Load(Path.Combine(RepositoryRoot.Find(), "config", "sites"), name);

    public static ParsedPage Read(string site, string text, string? address = null)
    {
        var definition = Load(site);
        return PageReader.Read(new PageAnswer(address is null ? definition.Wall : new Uri(address), text), definition, "page 1");
    }
}
