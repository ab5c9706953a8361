using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Browsing;
using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Harvest;

/// <summary>One shop from its wall to <c>data/raw/&lt;site&gt;/</c>.</summary>
internal sealed class SiteScraper(StageContext context, ScrapersOptions options, FetchingOptions fetching, BrowserSession session)
{
    /// <summary>A shop that refuses or has changed is a result; what it gave before stays as it is.</summary>
    public async Task<SiteOutcome> RunAsync(SiteDefinition site, CancellationToken token)
    {
        using var client = GuardedClient.Create(fetching, accept: "text/plain,*/*;q=0.5");
        var access = SiteAccess.Create(site, options, fetching, client, context.Clock);
        var gate = new DriftGate(context.Layout.RawSource(site.Name), site, DriftLimits.For(options, site));
        try
        {
            // The date of everything this run sees; whole seconds are exact enough.
            var run = DateTimeOffset.FromUnixTimeSeconds(context.Clock.GetUtcNow().ToUnixTimeSeconds());
            var previous = await PreviousRun.ReadAsync(context.Layout.RawSource(site.Name), run, token);
            var wall = await ReadWallAsync(access, token);
            gate.Check(wall, previous.LastGood);
            var outcome = await FinishAsync(access, wall, previous, run, token);
            gate.Forget();
            return outcome;
        }
        catch (SiteStoppedException stopped)
        {
            var advice = stopped.Page is { } page ? "\n" + await gate.KeepAsync(page, token) : "";
            return new SiteOutcome(stopped.Code, null, stopped.Message + advice);
        }
    }

    private Task<Wall> ReadWallAsync(SiteAccess access, CancellationToken token) =>
        context.Error.TrackAsync($"{access.Site.Name}: products", 1, async ticker =>
        {
            var had = 0;
            return await new WallBrowser(session, access).ReadAsync(options.MaxItems, wall =>
            {
                ticker.Extend(wall.Total ?? wall.Cards);
                ticker.Advance(wall.Cards - had);
                had = wall.Cards;
            }, token);
        });

    private async Task<SiteOutcome> FinishAsync(SiteAccess access, Wall wall, PreviousRun previous, DateTimeOffset run, CancellationToken token)
    {
        var layout = context.Layout.RawSource(access.Site.Name);
        IReadOnlyList<Tile> dated = [.. wall.Tiles.Select(tile => tile is Tile.Offer offer ? offer with { Listing = previous.Dated(offer.Listing, run) } : tile)];

        using var downloader = new ImageDownloader(fetching with { ConnectionsPerHost = access.Site.ImagesAtOnce }, context.Clock);
        var fetcher = new PictureFetcher(downloader, new ImageStore(layout), access.Robots, access.Pacer, previous);
        var pictures = await FetchPicturesAsync(fetcher, access.Site, dated, token);
        var harvest = RawHarvest.Of(access.Site.Name, dated, pictures).With(previous, wall, run);
        await harvest.WriteAsync(layout, token);

        var refused = harvest.Rejections.Count(rejection => rejection.Reason is RejectReason.ImageRefused);
        return refused == 0
            ? new SiteOutcome(ExitCode.Done, harvest.Report, null)
            : new SiteOutcome(ExitCode.Refused, harvest.Report, $"{access.Site.Name}: {refused} pictures were refused; {layout.Rejections} names them.");
    }

    private async Task<IReadOnlyDictionary<string, PictureResult>> FetchPicturesAsync(
        PictureFetcher fetcher, SiteDefinition site, IReadOnlyList<Tile> tiles, CancellationToken token)
    {
        var locations = tiles.OfType<Tile.Offer>().SelectMany(tile => tile.Listing.Images).Select(image => image.Location).Distinct().ToList();
        return await context.Error.TrackAsync($"{site.Name}: pictures", locations.Count, async ticker =>
        {
            var results = new Dictionary<string, PictureResult>(StringComparer.Ordinal);
            var fetched = ParallelStream.Map(
                locations, site.ImagesAtOnce, async (location, inner) => KeyValuePair.Create(location, await fetcher.GetAsync(location, inner)), token);
            await foreach (var (location, result) in fetched)
            {
                results[location] = result;
                ticker.Advance();
            }

            return (IReadOnlyDictionary<string, PictureResult>)results;
        });
    }
}
