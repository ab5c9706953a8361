using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Asking;

/// <summary>Reads a wall to its end, whoever fetches its pages.</summary>
internal sealed class WallReader(IWallFetcher fetcher, SiteAccess access)
{
    private SiteDefinition Site => access.Site;

    /// <summary>All tiles of the wall, or the first <paramref name="maxItems"/>.</summary>
    /// <param name="onPage">Told after every page how far it is.</param>
    /// <exception cref="SiteStoppedException">The shop refuses, is not there, or its pages have changed.</exception>
    public async Task<Wall> ReadAsync(int maxItems, Action<WallCollector> onPage, CancellationToken token)
    {
        var collector = new WallCollector(Site.Wall, maxItems);
        var seen = new HashSet<Uri>();
        var page = await fetcher.OpenAsync(Site.Wall, token);
        while (true)
        {
            if (!seen.Add(page.Address))
                throw SiteStoppedException.Failed($"{page.Address}: the next page is one that was read before; the shop sends us in a circle, or the page's format has changed.");
            var parsed = await ParseAsync(page, collector, token);
            collector.Add(parsed, page);
            onPage(collector);
            if (collector.IsComplete || parsed.Next is not { } next)
                return collector.Finish();
            page = await fetcher.NextAsync(page, next, token) ?? throw NothingCame(collector);
        }
    }

    private async Task<ParsedPage> ParseAsync(PageAnswer page, WallCollector collector, CancellationToken token)
    {
        try
        {
            var parsed = PageReader.Read(page, Site, collector.NextName);
            return parsed.Tiles.Count == 0 && RefusalRules.OfPage(page.Address, page.Text) is { } refusal ? throw SiteStoppedException.Refused(refusal) : parsed;
        }
        catch (SiteStoppedException exception)
        {
            if (RefusalRules.OfPage(page.Address, page.Text) is not { } refusal)
                throw SiteStoppedException.Changed(exception.Message, new SeenPage(collector.Pages + 1, page), exception);
            // The next run asks for it again, and for nothing that came before it.
            await access.Journal.ForgetAnswerAsync(page.Address, token);
            throw SiteStoppedException.Refused(refusal, exception);
        }
    }

    private SiteStoppedException NothingCame(WallCollector collector) => SiteStoppedException.Failed(
        $"{Site.Wall}: {collector.Cards} of {collector.Total} products came on {collector.Pages} pages, then nothing for "
        + $"{access.PageTimeout.TotalSeconds} s although there is a next page; requests beginning with {string.Join(" or ", Site.Answers)} were waited for. "
        + "Correct 'answers' in the site's file if the page asks elsewhere now.");
}
