using System.Threading.Channels;
using Microsoft.Playwright;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Browsing;

/// <summary>
/// Answers every request of a page in the browser's place: what is not needed is kept back, the rest is asked for as politely and within
/// the same limits as without a browser. The browser itself reaches no network.
/// </summary>
internal sealed class PageRequests(SiteAccess access, CancellationToken token)
{
    private static readonly string[] NotNeeded = ["image", "font", "media", "texttrack", "eventsource", "websocket", "manifest", "ping", "other"];
    private readonly Channel<PageAnswer> _answers = Channel.CreateUnbounded<PageAnswer>();
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private HttpAnswer? _opened;
    private int _underWay;

    /// <summary>Whether an answer with products has been asked for and has not come yet.</summary>
    public bool IsUnderWay => Volatile.Read(ref _underWay) > 0;

    public Task WatchAsync(IPage page) => page.RouteAsync("**/*", route => AnswerAsync(page, route));

    /// <summary>The document the page is about to open; it has come already.</summary>
    public void Open(HttpAnswer answer) => _opened = answer;

    /// <summary>The next answer with products; null when none came in time.</summary>
    /// <exception cref="SiteStoppedException">The shop refused one.</exception>
    public async Task<PageAnswer?> NextAsync(TimeSpan patience)
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

    private async Task AnswerAsync(IPage page, IRoute route)
    {
        try
        {
            var answer = await GetAsync(page, route.Request);
            if (answer is null)
            {
                await route.AbortAsync();
                return;
            }

            await VisitCookies.KeepAsync(page.Context, answer);
            await route.FulfillAsync(Fulfilment.Of(answer));
        }
        catch (Exception exception) when (exception is SiteStoppedException or UserError)
        {
            // Whoever reads the wall waits for an answer, and shall hear why there is none.
            _answers.Writer.TryComplete(exception);
            await route.AbortAsync();
        }
        catch (Exception exception) when (exception is PlaywrightException or OperationCanceledException or ObjectDisposedException)
        {
            // The page was closed meanwhile; nobody waits for this request any more.
        }
    }

    private async Task<HttpAnswer?> GetAsync(IPage page, IRequest request)
    {
        if (request.Method != "GET" || NotNeeded.Contains(request.ResourceType) || !Uri.TryCreate(request.Url, UriKind.Absolute, out var address))
            return null;
        if (request.IsNavigationRequest)
            return request.Frame == page.MainFrame ? await DocumentAsync(address) : null;
        var ask = new PageAsk(address, await Fulfilment.HeadersAsync(page.Context, request));
        return IsAnswer(request, address) ? await ProductsAsync(ask) : await PartAsync(ask);
    }

    private async Task<HttpAnswer> DocumentAsync(Uri address) =>
        _opened is { } opened && opened.Address.GetLeftPart(UriPartial.Query) == address.GetLeftPart(UriPartial.Query)
            ? opened
            : await access.AskAsync(new PageAsk(address), token);

    private async Task<HttpAnswer> ProductsAsync(PageAsk ask)
    {
        Interlocked.Increment(ref _underWay);
        try
        {
            var answer = await access.AskAsync(ask, token);
            // A page that asks the same twice, e.g. because it was redrawn, has not come further.
            if (_seen.Add(ask.Address.AbsoluteUri))
                _answers.Writer.TryWrite(new PageAnswer(answer.Address, answer.Text));
            return answer;
        }
        finally
        {
            Interlocked.Decrement(ref _underWay);
        }
    }

    // A script that cannot be had is the page's own trouble.
    private async Task<HttpAnswer?> PartAsync(PageAsk ask)
    {
        try
        {
            return await access.TryAsync(ask with { InPassing = true }, token) is AskResult.Got got ? got.Answer : null;
        }
        catch (UserError)
        {
            return null;
        }
    }

    private bool IsAnswer(IRequest request, Uri address) => request.ResourceType is "fetch" or "xhr"
        && access.Site.Answers.Any(beginning => address.PathAndQuery.StartsWith(beginning, StringComparison.Ordinal));
}
