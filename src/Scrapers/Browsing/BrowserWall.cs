using Microsoft.Playwright;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Reads a wall as a visitor does: opens its pages, or scrolls to its end again and again and keeps what the page receives.</summary>
internal sealed class BrowserWall : IWallFetcher
{
    private static readonly TimeSpan ScrollAgainAfter = TimeSpan.FromMilliseconds(400);

    // Up and down again, so that a page that waits for its end to come into view sees it come.
    private const string ScrollToEnd =
        """
        () => new Promise(done => {
          window.scrollBy(0, -window.innerHeight);
          requestAnimationFrame(() => requestAnimationFrame(() => {
            window.scrollTo(0, document.documentElement.scrollHeight);
            done();
          }));
        })
        """;

    private readonly SiteAccess _access;
    private readonly IPage _page;
    private readonly PageRequests _requests;
    private readonly CancellationTokenRegistration _stop;

    private BrowserWall(BrowserSession session, SiteAccess access, IPage page, CancellationToken token)
    {
        _access = access;
        _page = page;
        _requests = new PageRequests(access, token);
        _stop = token.Register(() => _ = session.CloseAsync());
    }

    public static async Task<BrowserWall> StartAsync(BrowserSession session, SiteAccess access, CancellationToken token)
    {
        var context = await session.NewContextAsync(access.UserAgent);
        context.SetDefaultTimeout((float)access.PageTimeout.TotalMilliseconds);
        var wall = new BrowserWall(session, access, await context.NewPageAsync(), token);
        await wall._requests.WatchAsync(wall._page);
        return wall;
    }

    public async Task<PageAnswer> OpenAsync(Uri wall, CancellationToken token)
    {
        var answer = await _access.AskAsync(new PageAsk(wall), token);
        _requests.Open(answer);
        return await GuardAsync(wall, () => ShowAsync(answer), token);
    }

    public Task<PageAnswer?> NextAsync(PageAnswer page, string next, CancellationToken token) =>
        _access.Site.NextPage is NextPage.Scroll
            ? GuardAsync(page.Address, ScrollAsync, token)
            : OpenNextAsync(NextUri.Of(page, next), token);

    public async ValueTask DisposeAsync()
    {
        await _stop.DisposeAsync();
        try
        {
            await _page.Context.DisposeAsync();
        }
        catch (PlaywrightException)
        {
            // Closed already, with the browser.
        }
    }

    private async Task<PageAnswer?> OpenNextAsync(Uri next, CancellationToken token) => await OpenAsync(next, token);

    private async Task<PageAnswer> ShowAsync(HttpAnswer answer)
    {
        var asItCame = new PageAnswer(answer.Address, answer.Text);
        if (asItCame.IsJson)
            return asItCame;
        await _page.GotoAsync(answer.Address.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded });
        if (_access.Site.NextPage is NextPage.Scroll)
            return asItCame;
        await SettleAsync();
        return new PageAnswer(answer.Address, await _page.ContentAsync());
    }

    // Its scripts put the page together; some never stop asking.
    private async Task SettleAsync()
    {
        try
        {
            await _page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        }
        catch (TimeoutException)
        {
            // What is there by now is what there is.
        }
    }

    private async Task<PageAnswer?> ScrollAsync()
    {
        var began = _access.Clock.GetTimestamp();
        while (_access.Clock.GetElapsedTime(began) < _access.PageTimeout)
        {
            await _page.EvaluateAsync(ScrollToEnd);
            if (await _requests.NextAsync(ScrollAgainAfter) is { } answer)
                return answer;
            // Manners take their time; that of the shop begins when it is asked.
            if (_requests.IsUnderWay)
                began = _access.Clock.GetTimestamp();
        }

        return null;
    }

    private static async Task<T> GuardAsync<T>(Uri at, Func<Task<T>> work, CancellationToken token)
    {
        try
        {
            return await work();
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            token.ThrowIfCancellationRequested();
            throw SiteStoppedException.Interrupted($"{at}: the browser could not read on: {exception.Message.Split('\n')[0]}", exception);
        }
    }
}
