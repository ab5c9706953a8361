using Microsoft.Playwright;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Reads a wall as a visitor does: opens the page, scrolls to its end again and again, and keeps what the page receives.</summary>
internal sealed class WallBrowser(BrowserSession session, SiteAccess access)
{
    private const int LongestAnswer = 64 * 1024 * 1024;
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

    private SiteDefinition Site => access.Site;

    /// <summary>The whole wall, or its first <paramref name="maxItems"/> tiles.</summary>
    /// <param name="onPage">Told after every page how far it is.</param>
    /// <exception cref="SiteStoppedException">The shop refuses, is not there, or its pages have changed.</exception>
    public async Task<Wall> ReadAsync(int maxItems, Action<WallCollector> onPage, CancellationToken token)
    {
        await access.RequireAllowedAsync(Site.Wall, token);
        using var stop = token.Register(() => _ = session.CloseAsync());
        try
        {
            await using var context = await session.NewContextAsync(access.UserAgent);
            context.SetDefaultTimeout((float)access.PageTimeout.TotalMilliseconds);
            return await ReadAsync(await context.NewPageAsync(), new WallCollector(Site.Wall, maxItems), onPage, token);
        }
        catch (Exception exception) when (exception is PlaywrightException or TimeoutException)
        {
            token.ThrowIfCancellationRequested();
            throw SiteStoppedException.Failed($"{Site.Wall}: the browser could not read on: {exception.Message.Split('\n')[0]}", exception);
        }
    }

    private async Task<Wall> ReadAsync(IPage page, WallCollector collector, Action<WallCollector> onPage, CancellationToken token)
    {
        var answers = new WallAnswers(access, token);
        await answers.WatchAsync(page);
        var answer = await OpenAsync(page, token);
        while (true)
        {
            collector.Add(Read(answer, collector), answer);
            onPage(collector);
            if (collector.IsComplete)
                return collector.Finish();
            answer = await NextAsync(page, answers, collector);
        }
    }

    private ParsedPage Read(PageAnswer answer, WallCollector collector)
    {
        try
        {
            return PageReader.Read(answer, Site, collector.NextName);
        }
        catch (SiteStoppedException exception)
        {
            throw RefusalRules.Challenge(answer.Text) is { } words
                ? SiteStoppedException.Refused($"{answer.Address}: a challenge page ('{words}') instead of products; the shop is left alone.", exception)
                : SiteStoppedException.Changed(exception.Message, new SeenPage(collector.Pages + 1, answer), exception);
        }
    }

    private async Task<PageAnswer> OpenAsync(IPage page, CancellationToken token)
    {
        await access.Pacer.WaitAsync(Site.Wall, token);
        var response = await page.GotoAsync(Site.Wall.AbsoluteUri, new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded })
            ?? throw SiteStoppedException.Failed($"{Site.Wall}: no answer.");
        var answer = await AnswerAsync(response);
        await access.RequireAllowedAsync(answer.Address, token);
        return answer;
    }

    private async Task<PageAnswer> NextAsync(IPage page, WallAnswers answers, WallCollector collector)
    {
        var began = access.Clock.GetTimestamp();
        while (access.Clock.GetElapsedTime(began) < access.PageTimeout)
        {
            await page.EvaluateAsync(ScrollToEnd);
            if (await answers.NextAsync(ScrollAgainAfter) is { } response)
                return await AnswerAsync(response);
        }

        throw SiteStoppedException.Failed(
            $"{Site.Wall}: {collector.Cards} of {collector.Total} products came on {collector.Pages} pages, then nothing for "
            + $"{access.PageTimeout.TotalSeconds} s although there is a next page; requests beginning with {string.Join(" or ", Site.Answers)} were waited for. "
            + "Correct 'answers' in the site's file if the page asks elsewhere now.");
    }

    private async Task<PageAnswer> AnswerAsync(IResponse response)
    {
        if (RefusalRules.IsRefusal(response.Status))
            throw SiteStoppedException.Refused($"{response.Url}: the shop answers {response.Status}; it is left alone.");
        if (!response.Ok)
            throw SiteStoppedException.Failed($"{response.Url}: the shop answers {response.Status}; run again later.");
        var text = await response.TextAsync().WaitAsync(access.PageTimeout, access.Clock);
        return text.Length <= LongestAnswer
            ? new PageAnswer(new Uri(response.Url), text)
            : throw SiteStoppedException.Failed($"{response.Url}: {text.Length} characters came, at most {LongestAnswer} were expected.");
    }
}
