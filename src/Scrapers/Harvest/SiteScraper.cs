using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Browsing;
using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;
using ShoeData.Scrapers.Watching;

namespace ShoeData.Scrapers.Harvest;

/// <summary>One shop from its wall to <c>data/raw/&lt;site&gt;/</c>.</summary>
internal sealed class SiteScraper(StageContext context, ScrapersOptions options, FetchingOptions fetching, BrowserSession session)
{
    /// <summary>A shop that refuses or has changed is a result; what it gave before stays as it is.</summary>
    public async Task<SiteOutcome> RunAsync(SiteDefinition site, SiteProgress progress, CancellationToken token)
    {
        var began = context.Clock.GetTimestamp();
        var outcome = await ReadAsync(site, progress, token);
        progress.End(outcome);
        return outcome with { Elapsed = context.Clock.GetElapsedTime(began) };
    }

    private async Task<SiteOutcome> ReadAsync(SiteDefinition site, SiteProgress progress, CancellationToken token)
    {
        using var client = GuardedClient.Create(fetching, accept: "text/plain,*/*;q=0.5");
        var access = SiteAccess.Create(site, options, fetching, client, context.Clock);
        var gate = new DriftGate(context.Layout.RawSource(site.Name), site, DriftLimits.For(options, site));
        try
        {
            // The date of everything this run sees; whole seconds are exact enough.
            var run = DateTimeOffset.FromUnixTimeSeconds(context.Clock.GetUtcNow().ToUnixTimeSeconds());
            var previous = await PreviousRun.ReadAsync(context.Layout.RawSource(site.Name), run, token);
            var wall = await ReadWallAsync(access, progress, token);
            gate.Check(wall, previous.LastGood);
            var outcome = await FinishAsync(access, wall, previous, progress, run, token);
            gate.Forget();
            return outcome;
        }
        catch (SiteStoppedException stopped)
        {
            var advice = stopped.Page is { } page ? "\n" + await gate.KeepAsync(page, token) : "";
            return new SiteOutcome(site.Name, stopped.Code, null, stopped.Message + advice);
        }
    }

    private Task<Wall> ReadWallAsync(SiteAccess access, SiteProgress progress, CancellationToken token) =>
        new WallBrowser(session, access).ReadAsync(options.MaxItems, progress.Show, token);

    private async Task<SiteOutcome> FinishAsync(SiteAccess access, Wall wall, PreviousRun previous, SiteProgress progress, DateTimeOffset run, CancellationToken token)
    {
        var layout = context.Layout.RawSource(access.Site.Name);
        IReadOnlyList<Tile> dated = [.. wall.Tiles.Select(tile => tile is Tile.Offer offer ? offer with { Listing = previous.Dated(offer.Listing, run) } : tile)];

        using var downloader = new ImageDownloader(fetching with { ConnectionsPerHost = access.Site.ImagesAtOnce }, context.Clock);
        var fetcher = new PictureFetcher(downloader, new ImageStore(layout), access.Robots, access.Pacer, previous);
        var locations = dated.OfType<Tile.Offer>().SelectMany(tile => tile.Listing.Images).Select(image => image.Location).Distinct().ToList();
        var had = locations.Count(location => previous.Picture(location) is not null);
        var pictures = await FetchPicturesAsync(fetcher, access.Site, locations, progress, token);
        var harvest = RawHarvest.Of(access.Site.Name, dated, pictures).With(previous, wall, run);
        await harvest.WriteAsync(layout, token);

        var refused = harvest.Rejections.Count(rejection => rejection.Reason is RejectReason.ImageRefused);
        return new SiteOutcome(
            access.Site.Name,
            refused == 0 ? ExitCode.Done : ExitCode.Refused,
            harvest.Summary,
            refused == 0 ? null : $"{access.Site.Name}: {refused} pictures were refused; {layout.Rejections} names them.") { NewPictures = pictures.Values.Count(picture => picture is PictureResult.Had) - had };
    }

    private static async Task<IReadOnlyDictionary<string, PictureResult>> FetchPicturesAsync(
        PictureFetcher fetcher, SiteDefinition site, List<string> locations, SiteProgress progress, CancellationToken token)
    {
        progress.Begin(locations.Count);
        var results = new Dictionary<string, PictureResult>(StringComparer.Ordinal);
        var fetched = ParallelStream.Map(
            locations, site.ImagesAtOnce, async (location, inner) => KeyValuePair.Create(location, await fetcher.GetAsync(location, inner)), token);
        await foreach (var (location, result) in fetched)
        {
            results[location] = result;
            progress.Show(result);
        }

        return results;
    }
}
