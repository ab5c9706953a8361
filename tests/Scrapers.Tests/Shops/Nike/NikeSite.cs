using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Tests.Shops.Nike;

/// <summary>The site the parser's tests read for.</summary>
internal static class NikeSite
{
    public static SiteDefinition Definition { get; } = new()
    {
        Name = "nike",
        Format = SiteFormat.Nike,
        Wall = new Uri("https://www.nike.com/w/mens-shoes"),
        Fetcher = Fetcher.Browser,
        NextPage = NextPage.Scroll,
        Answers = ["/cic/browse/v2"],
        Brand = "Nike",
        CountryPath = "/gb",
        ImageTransform = "(?<=/a/images/)[^/]+/(?=t_product_v1/)",
        GenderUnsaid = Gender.Unisex,
        AgeGroupUnsaid = AgeGroup.Adult,
        DelaySeconds = 0,
        ImagesAtOnce = 1,
    };
}
