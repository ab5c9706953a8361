using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Tests.Shops;

/// <summary>Stored answers of the shops themselves, where there are any.</summary>
internal static class RealPage
{
    public static ParsedPage Read(string site, string file, SiteDefinition? definition = null)
    {
        var path = Path.Combine(RepositoryRoot.Find(), "..", "shared", "real", "pages", file);
        Assert.SkipUnless(File.Exists(path), $"{path} is not there");
        definition ??= ShippedSite.Load(site);
        return PageReader.Read(new PageAnswer(definition.Wall, File.ReadAllText(path)), definition, "page 1");
    }
}
