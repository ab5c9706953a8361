using System.Threading.Channels;
using Microsoft.Playwright;
using ShoeData.Scrapers.Asking;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Watches a page's own requests: keeps back what is not needed, lets the rest through politely, collects the answers with products.</summary>
internal sealed class WallAnswers(SiteAccess access, CancellationToken token)
{
    private static readonly string[] NotNeeded = ["image", "font", "media"];
    private readonly Channel<IResponse> _answers = Channel.CreateUnbounded<IResponse>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    public async Task WatchAsync(IPage page)
    {
        page.Response += (_, response) => Keep(response);
        await page.RouteAsync("**/*", PassAsync);
    }

    /// <summary>The next answer; null when none came in time.</summary>
    /// <exception cref="SiteStoppedException">robots.txt forbids the request.</exception>
    public async Task<IResponse?> NextAsync(TimeSpan patience)
    {
        try
        {
            await _answers.Reader.WaitToReadAsync(token).AsTask().WaitAsync(patience, access.Clock, token);
            return _answers.Reader.TryRead(out var answer) ? answer : null;
        }
        catch (TimeoutException)
        {
            return null;
        }
    }

    private void Keep(IResponse response)
    {
        // A page that asks the same twice, e.g. because it was redrawn, has not come further.
        if (IsAnswer(response.Request) && _seen.Add(response.Url))
            _answers.Writer.TryWrite(response);
    }

    private async Task PassAsync(IRoute route)
    {
        try
        {
            if (NotNeeded.Contains(route.Request.ResourceType))
            {
                await route.AbortAsync();
                return;
            }

            if (IsAnswer(route.Request))
            {
                var address = new Uri(route.Request.Url);
                await access.RequireAllowedAsync(address, token);
                await access.Pacer.WaitAsync(address, token);
            }

            await route.ContinueAsync();
        }
        catch (SiteStoppedException exception)
        {
            _answers.Writer.TryComplete(exception);
            await route.AbortAsync();
        }
        catch (Exception exception) when (exception is PlaywrightException or OperationCanceledException)
        {
            // The page was closed meanwhile; nobody waits for this request any more.
        }
    }

    private bool IsAnswer(IRequest request) =>
        request.Method == "GET" && request.ResourceType is "fetch" or "xhr" && Uri.TryCreate(request.Url, UriKind.Absolute, out var address)
        && access.Site.Answers.Any(beginning => address.PathAndQuery.StartsWith(beginning, StringComparison.Ordinal));
}
