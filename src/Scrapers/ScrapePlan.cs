using System.Globalization;
using System.Text.Json;
using ShoeData.Fetching;
using ShoeData.Scrapers.Sites;
using ShoeData.Scrapers.Watching;
using Spectre.Console;

namespace ShoeData.Scrapers;

/// <summary>What a run would ask, without asking.</summary>
internal static class ScrapePlan
{
    public static ExitCode Write(StageContext context, ScrapersOptions options)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns(
            "shop", "asked, in this order", "tiles", "requests, by the run before", "at least", "seconds between two", "pictures at once");
        foreach (var site in ScrapersStage.Sites(context, options))
            table.AddRow([.. Cells(site, LastReport(context.Layout.RawSource(site.Name)), options.MaxItems).Select(Markup.Escape)]);
        context.Output.Write(table);
        context.Output.WriteLine($"as {GuardedClient.UserAgent(context.Settings.Bind<FetchingOptions>())}");
        return ExitCode.Done;
    }

    /// <param name="last">What the run before found; null when there was none.</param>
    internal static IReadOnlyList<string> Cells(SiteDefinition site, ScrapeReport? last, int maxItems)
    {
        var known = last is null ? null : Requests(last, maxItems);
        return
        [
            site.Name,
            $"{new Uri(site.Wall, "/robots.txt")}\n{site.Wall}\n{(last is null ? "its further pages\nits pictures" : "its further pages\npictures it did not have before")}",
            maxItems == 0 ? "all" : Number(maxItems),
            known is null ? "not read before" : $"{Number(known.Total)}: robots.txt, {Number(known.Pages)} pages, {Number(known.Pictures)} pictures that failed; and each new picture",
            known is null ? "" : Duration(TimeSpan.FromSeconds((known.Total - 1) * site.DelaySeconds)),
            site.DelaySeconds.ToString(CultureInfo.InvariantCulture),
            Number(site.ImagesAtOnce),
        ];
    }

    private static Expected Requests(ScrapeReport last, int maxItems)
    {
        var share = maxItems == 0 || last.In == 0 ? 1 : Math.Min(1, (double)maxItems / last.In);
        return new Expected((int)Math.Ceiling(last.Pages * share), (int)Math.Ceiling(last.PicturesMissed.Values.Sum() * share));
    }

    // A report that is damaged, or of a version before, only makes the plan vaguer.
    private static ScrapeReport? LastReport(RawLayout layout)
    {
        try
        {
            return File.Exists(layout.Report) ? JsonSerializer.Deserialize(File.ReadAllText(layout.Report), WatchingJson.Default.ScrapeReport) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Duration(TimeSpan time) => time switch
    {
        { TotalSeconds: < 1 } => "no time",
        { TotalMinutes: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalSeconds:0} s"),
        { TotalHours: < 2 } => string.Create(CultureInfo.InvariantCulture, $"{time.TotalMinutes:0} min"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{time.TotalHours:0.0} h"),
    };

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);

    private sealed record Expected(int Pages, int Pictures)
    {
        public int Total => 1 + Pages + Pictures;
    }
}
