using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ShoeData.Scrapers.Asking;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads a page of HTML: the state it carries for its scripts, then what it tells search engines, then what it shows.</summary>
internal static class HtmlPage
{
    /// <exception cref="SiteStoppedException">None of the places holds a product.</exception>
    public static ParsedPage Read(string html, PageScope scope, ShopFormat? format)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var looked = new List<string>();
        ParsedPage? empty = null;
        foreach (var page in Layers(document, scope, format, looked).OfType<ParsedPage>())
        {
            if (page.Tiles.Count > 0)
                return page;
            empty ??= page;
        }

        return empty ?? throw SiteStoppedException.Failed(
            $"{scope.Where}: no products in the page ({html.Length} characters came). Looked for: {string.Join("; ", looked)}. "
            + "The page's format has changed, or it is no page of products.");
    }

    // What stands first is believed first; what stands later is not even read if it need not be.
    private static IEnumerable<ParsedPage?> Layers(IDocument document, PageScope scope, ShopFormat? format, List<string> looked)
    {
        if (format is not null)
        {
            var states = EmbeddedState.Of(document).ToList();
            foreach (var state in states)
                yield return ReadState(state, scope, format, looked);
            if (states.Count == 0)
                looked.Add("embedded state (no script carries any)");
        }

        yield return ReadJsonLd(document, scope, looked);
        if (scope.Site.Selectors is { } selectors)
            yield return TileElements.Read(document, selectors, scope);
        looked.Add(scope.Site.Selectors is { } wanted ? $"elements ({wanted.Tile})" : "elements (the site's file names no selectors)");
    }

    private static ParsedPage? ReadState(EmbeddedState state, PageScope scope, ShopFormat format, List<string> looked)
    {
        try
        {
            using var json = state.Parse();
            if (format.Read(json.RootElement, scope) is { } page)
                return page with { ReadFrom = ReadFrom.EmbeddedState, Place = $"script {state.Name}, {page.Place}" };
            looked.Add($"script {state.Name} ({format.Places})");
        }
        catch (JsonException exception)
        {
            looked.Add($"script {state.Name} ({JsonErrorText.Of(exception)})");
        }

        return null;
    }

    private static ParsedPage? ReadJsonLd(IDocument document, PageScope scope, List<string> looked)
    {
        var blocks = document.QuerySelectorAll("script[type*='ld+json' i]").Select(script => script.TextContent).ToList();
        var documents = blocks.Select(Parse).OfType<JsonDocument>().ToList();
        try
        {
            looked.Add($"JSON-LD (Product, ItemList in {documents.Count} of {blocks.Count} blocks)");
            return JsonLdProducts.Read([.. documents.Select(parsed => parsed.RootElement)], scope) is { } page
                ? page with { ReadFrom = ReadFrom.JsonLd, Next = Next(document, scope) }
                : null;
        }
        finally
        {
            documents.ForEach(parsed => parsed.Dispose());
        }
    }

    private static string? Next(IDocument document, PageScope scope) =>
        scope.Absolute(document.QuerySelector("link[rel~=next], a[rel~=next]")?.GetAttribute("href"));

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonText.ParseFirst(text.Trim());
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
