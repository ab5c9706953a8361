using System.Text.Json;
using System.Text.RegularExpressions;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Shops;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads one page of a wall; a pure function of its text.</summary>
internal static class PageReader
{
    /// <param name="where">Names the page in rejections; the same on every run.</param>
    /// <exception cref="SiteStoppedException">The page has no products in any of the known places.</exception>
    public static ParsedPage Read(PageAnswer page, SiteDefinition site, string where)
    {
        var (scope, format) = (new PageScope(site, page.Address, where), ShopFormats.Of(site.Format));
        try
        {
            var read = page.IsJson ? ReadAnswer(page.Text, scope, format) : HtmlPage.Read(page.Text, scope, format);
            return read with { StatesNoTotal = site.StatesNoTotal };
        }
        catch (Exception exception) when (exception is RegexMatchTimeoutException or InvalidOperationException)
        {
            // A pattern that finds no end on this page, or JSON whose member names are no text.
            throw SiteStoppedException.Failed($"{where}: the page could not be read: {exception.Message}", exception);
        }
    }

    private static ParsedPage ReadAnswer(string json, PageScope scope, ShopFormat? format)
    {
        try
        {
            using var document = JsonText.Parse(json);
            return (format?.Read(document.RootElement, scope) ?? JsonLdProducts.Read([document.RootElement], scope)) is { } page
                ? page with { ReadFrom = ReadFrom.Answer }
                : throw SiteStoppedException.Failed(
                    $"{scope.Where}: no products where they were looked for in the answer ({format?.Places ?? "schema.org products"}); the answer's format has changed.");
        }
        catch (JsonException exception)
        {
            throw SiteStoppedException.Failed($"{scope.Where}: {JsonErrorText.Of(exception)}; the answer was cut off, or its format has changed.", exception);
        }
    }
}
