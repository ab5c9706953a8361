using AngleSharp.Html.Parser;

namespace ShoeData.Scrapers.Reading;

/// <summary>The state a page carries for its own scripts.</summary>
internal static class EmbeddedState
{
    /// <summary>The text of <c>&lt;script id="__NEXT_DATA__"&gt;</c>; null when the page has none.</summary>
    public static string? NextData(string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        return document.GetElementById("__NEXT_DATA__")?.TextContent is { Length: > 0 } text ? text : null;
    }
}
