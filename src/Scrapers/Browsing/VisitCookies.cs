using System.Net;
using Microsoft.Playwright;
using ShoeData.Fetching;
using Cookie = Microsoft.Playwright.Cookie;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Hands the cookies of an answer to the browser, which takes none from an answer given in the shop's place. They end with the visit.</summary>
internal static class VisitCookies
{
    public static async Task KeepAsync(IBrowserContext context, HttpAnswer answer)
    {
        var cookies = Of(answer);
        if (cookies.Count > 0)
            await context.AddCookiesAsync(cookies);
    }

    private static List<Cookie> Of(HttpAnswer answer)
    {
        var container = new CookieContainer();
        foreach (var header in answer.Headers.Where(header => header.Key.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase)))
        {
            try
            {
                container.SetCookies(answer.Address, header.Value);
            }
            catch (CookieException)
            {
                // For another host, or none at all: a browser leaves it out as well.
            }
        }

        return [.. container.GetAllCookies().Select(cookie => new Cookie
        {
            Name = cookie.Name,
            Value = cookie.Value,
            Domain = cookie.Domain,
            Path = cookie.Path,
            Secure = cookie.Secure,
            HttpOnly = cookie.HttpOnly,
        })];
    }
}
