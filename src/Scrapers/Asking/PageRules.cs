using AngleSharp.Html.Parser;
using ShoeData.Fetching;

namespace ShoeData.Scrapers.Asking;

/// <summary>What an answer with status 200 says of itself before anybody looks for products.</summary>
internal static class PageRules
{
    private static readonly string[] PageTypes = ["", "text/html", "application/xhtml+xml", "text/plain", "text/json", "application/json", "application/javascript", "text/xml", "application/xml"];

    /// <summary>The page, or the header it came with, is not for training; null when nothing says so.</summary>
    public static Refusal? Refusal(HttpAnswer answer, string product)
    {
        if (NoAi.Objection(answer.Headers, product) is { } header)
            return new Refusal.NoAi(answer.Address, "its X-Robots-Tag", header);
        return IsHtml(answer) && Meta(answer.Text, product) is { } meta ? new Refusal.NoAi(answer.Address, "its meta element", meta) : null;
    }

    /// <summary>Why this can be no page of a shop; null when it may be one.</summary>
    public static string? WrongType(HttpAnswer answer) =>
        PageTypes.Contains(answer.MediaType, StringComparer.Ordinal) || answer.MediaType.EndsWith("+json", StringComparison.Ordinal)
            ? null
            : $"{answer.Address}: the answer is of type {answer.MediaType}, a page or JSON was wanted; correct the address in the site's file.";

    public static bool IsHtml(HttpAnswer answer) => answer.MediaType is "" or "text/html" or "application/xhtml+xml";

    private static string? Meta(string html, string product)
    {
        // Few pages speak of it; only those are worth parsing.
        if (!html.Contains("noai", StringComparison.OrdinalIgnoreCase) && !html.Contains("noimageai", StringComparison.OrdinalIgnoreCase))
            return null;
        using var page = new HtmlParser().ParseDocument(html);
        return page.QuerySelectorAll("meta[name][content]")
            .Where(meta => meta.GetAttribute("name") is { } name && (name.Equals("robots", StringComparison.OrdinalIgnoreCase) || name.Equals(product, StringComparison.OrdinalIgnoreCase)))
            .Select(meta => NoAi.Objection(meta.GetAttribute("content") ?? "", product))
            .FirstOrDefault(found => found is not null);
    }
}
