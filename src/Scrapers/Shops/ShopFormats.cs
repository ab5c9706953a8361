using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Shops.Adidas;
using ShoeData.Scrapers.Shops.Nike;
using ShoeData.Scrapers.Shops.Puma;
using ShoeData.Scrapers.Shops.Reebok;
using ShoeData.Scrapers.Shops.Zappos;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Shops;

/// <summary>The shops whose JSON is known.</summary>
internal static class ShopFormats
{
    /// <summary>Null for a site that is read by selectors alone.</summary>
    public static ShopFormat? Of(SiteFormat format) => format switch
    {
        SiteFormat.Nike => NikeWall.Format,
        SiteFormat.Adidas => AdidasWall.Format,
        SiteFormat.Reebok => ReebokWall.Format,
        SiteFormat.Puma => PumaWall.Format,
        SiteFormat.Zappos => ZapposWall.Format,
        _ => null,
    };
}
