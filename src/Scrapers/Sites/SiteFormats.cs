using System.Diagnostics;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Nike;

namespace ShoeData.Scrapers.Sites;

/// <summary>Reads one page of a wall; a pure function of its text.</summary>
/// <param name="where">Names the page in rejections; the same on every run.</param>
internal delegate ParsedPage PageParser(string json, SiteDefinition site, string where);

/// <summary>The one list of parsers.</summary>
internal static class SiteFormats
{
    public static PageParser ParserOf(SiteFormat format) => format switch
    {
        SiteFormat.Nike => NikeWall.Parse,
        _ => throw new UnreachableException(),
    };
}
