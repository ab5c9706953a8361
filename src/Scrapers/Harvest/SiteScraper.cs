using System.Diagnostics;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Browsing;
using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Sites;
using ShoeData.Scrapers.Watching;
using Spectre.Console;

namespace ShoeData.Scrapers.Harvest;

/// <summary>One shop from its wall to <c>data/raw/&lt;site&gt;/</c>.</summary>
internal sealed class SiteScraper(StageContext context, ScrapersOptions options, Means means)
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
        await using var access = await SiteAccess.OpenAsync(site, Setup(site), token);
        var gate = new DriftGate(context.Layout.RawSource(site.Name), site, DriftLimits.For(options, site));
        try
        {
            var previous = await PreviousRun.ReadAsync(context.Layout.RawSource(site.Name), access.Journal.Moment, token);
            var wall = await ReadWallAsync(access, progress, token);
            gate.Check(wall, previous.LastGood);
            return await FinishAsync(access, wall, previous, progress, token);
        }
        catch (SiteStoppedException stopped)
        {
            if (!stopped.KeepsAnswers)
                await access.Journal.ForgetAnswersAsync(token);
            var advice = stopped.Page is { } page ? "\n" + await gate.KeepAsync(page, token) : "";
            return new SiteOutcome(site.Name, stopped.Code, null, stopped.Message + advice);
        }
    }

    private AccessSetup Setup(SiteDefinition site) => new()
    {
        Options = options,
        Fetching = context.Settings.Bind<FetchingOptions>(),
        Layout = context.Layout.RawSource(site.Name),
        Wire = means.Wire,
        Clock = context.Clock,
        Notice = text => context.Error.WriteLine($"note: {text}"),
    };

    private async Task<Wall> ReadWallAsync(SiteAccess access, SiteProgress progress, CancellationToken token)
    {
        await using var fetcher = await FetcherAsync(access, token);
        return await new WallReader(fetcher, access).ReadAsync(options.MaxItems, progress.Show, token);
    }

    private async Task<IWallFetcher> FetcherAsync(SiteAccess access, CancellationToken token) => access.Site.Fetcher switch
    {
        Fetcher.Http => new HttpWall(access),
        Fetcher.Browser => await BrowserWall.StartAsync(await means.Browser(token), access, token),
        _ => throw new UnreachableException(),
    };

    private async Task<SiteOutcome> FinishAsync(SiteAccess access, Wall wall, PreviousRun previous, SiteProgress progress, CancellationToken token)
    {
        var run = access.Journal.Moment;
        var layout = context.Layout.RawSource(access.Site.Name);
        IReadOnlyList<Tile> dated = [.. wall.Tiles.Select(tile => tile is Tile.Offer offer ? offer with { Listing = previous.Dated(offer.Listing, run) } : tile)];

        var store = new ImageStore(layout);
        var fetcher = new PictureFetcher(access, store, previous);
        var locations = dated.OfType<Tile.Offer>().SelectMany(tile => tile.Listing.Images).Select(image => image.Location).Distinct().ToList();
        var had = locations.Count(location => previous.Picture(location) is not null);
        var pictures = await FetchPicturesAsync(fetcher, access.Site, locations, progress, token);
        var harvest = RawHarvest.Of(access.Site.Name, dated, pictures).With(previous, wall, run);
        store.Flush();
        await harvest.WriteAsync(layout, token);
        // What is left is asked for by the next run, which then needs no page again.
        if (harvest.Count(RejectReason.ImageLeftForNextRun) == 0)
            await access.Journal.CompleteAsync(token);
        return Outcome(access.Site.Name, harvest, layout) with { NewPictures = pictures.Values.Count(picture => picture is PictureResult.Had) - had };
    }

    private static SiteOutcome Outcome(string site, RawHarvest harvest, RawLayout layout)
    {
        var left = harvest.Rejections.Where(rejection => rejection.Reason is RejectReason.ImageLeftForNextRun).ToList();
        var refused = harvest.Count(RejectReason.ImageRefused);
        return left.Count > 0 ? new SiteOutcome(site, ExitCode.Refused, harvest.Summary, $"{site}: {left.Count} pictures are left for the next run: {left[0].Detail}.")
            : refused > 0 ? new SiteOutcome(site, ExitCode.Refused, harvest.Summary, $"{site}: {refused} pictures were refused; {layout.Rejections} names them.")
            : new SiteOutcome(site, ExitCode.Done, harvest.Summary, null);
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
