using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Browsing;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Sites;
using ShoeData.Scrapers.Watching;
using Spectre.Console;

namespace ShoeData.Scrapers;

/// <summary>The stage <c>scrape</c>: shops' walls to listings and pictures under <c>data/raw/</c>.</summary>
public static class ScrapersStage
{
    public static StageDefinition Definition { get; } = new()
    {
        Name = "scrape",
        Version = "2",
        Purpose = "read the shops' product walls and fetch their pictures",
        Inputs = context => Inputs(context, context.Settings.Bind<ScrapersOptions>()),
        Outputs = context => [.. context.Settings.Bind<ScrapersOptions>().Sites.Select(site => context.Layout.RawSource(site).Folder)],
        Parameters = context => new SortedDictionary<string, string>(
            OptionsSnapshot.Flatten(context.Settings.Bind<ScrapersOptions>())
                .Concat(OptionsSnapshot.Flatten(context.Settings.Bind<FetchingOptions>())).ToDictionary(),
            StringComparer.Ordinal),
        Applies = context => context.Settings.Bind<ScrapersOptions>().Sites.Count > 0,
        Run = (context, token) => RunAsync(context, context.Settings.Bind<ScrapersOptions>(), token),
    };

    /// <summary>The sites of the configuration, checked.</summary>
    /// <exception cref="UserError">None is named, or a file of one is wrong.</exception>
    internal static IReadOnlyList<SiteDefinition> Sites(StageContext context, ScrapersOptions options) => options.Sites.Count > 0
        ? [.. options.Sites.Distinct().Select(name => SiteFile.Load(context.Resolve(options.SitesFolder), name))]
        : throw new UserError($"{ScrapersOptions.Section}:Sites is empty; name a site of {options.SitesFolder}, e.g. --sites nike.");

    internal static async Task<ExitCode> RunAsync(StageContext context, ScrapersOptions options, CancellationToken token)
    {
        var sites = Sites(context, options);
        await using var wire = await Wire.OpenAsync(options, token);
        await using var browser = new LazyBrowser(context, options);
        var code = await ReadAsync(context, options, sites, new Means(wire, browser.GetAsync), token);
        await wire.CompleteAsync(token);
        return code;
    }

    /// <summary>One site after the other, whatever becomes of the one before.</summary>
    internal static async Task<ExitCode> ReadAsync(
        StageContext context, ScrapersOptions options, IReadOnlyList<SiteDefinition> sites, Means means, CancellationToken token)
    {
        var scraper = new SiteScraper(context, options, means);
        var outcomes = await context.Error.TrackAsync([.. sites.Select(site => site.Name)], async tickers =>
        {
            var ended = new List<SiteOutcome>();
            foreach (var (site, ticker) in sites.Zip(tickers))
                ended.Add(await scraper.RunAsync(site, new SiteProgress(site.Name, ticker), token));
            return ended;
        });
        return Close(context, outcomes);
    }

    private static ExitCode Close(StageContext context, IReadOnlyList<SiteOutcome> outcomes)
    {
        ScrapeTable.Write(context.Output, outcomes);
        foreach (var outcome in outcomes.Where(outcome => outcome.Notice is not null))
            context.Error.WriteLine($"{outcome.State}: {outcome.Notice}");
        return outcomes.Select(outcome => outcome.Code).Merge();
    }

    private static IReadOnlyList<string> Inputs(StageContext context, ScrapersOptions options) =>
        [.. options.Sites.Select(site => SiteFile.PathOf(context.Resolve(options.SitesFolder), site))];
}
