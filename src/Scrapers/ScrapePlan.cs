using System.Globalization;
using ShoeData.Fetching;
using Spectre.Console;

namespace ShoeData.Scrapers;

/// <summary>What a run would ask, without asking.</summary>
internal static class ScrapePlan
{
    public static ExitCode Write(StageContext context, ScrapersOptions options)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("site", "asked, in this order", "seconds between requests", "pictures at once", "tiles");
        foreach (var site in ScrapersStage.Sites(context, options))
        {
            table.AddRow(
                site.Name,
                $"{new Uri(site.Wall, "/robots.txt")}\n{site.Wall}\nits pictures".EscapeMarkup(),
                site.DelaySeconds.ToString(CultureInfo.InvariantCulture),
                site.ImagesAtOnce.ToString(CultureInfo.InvariantCulture),
                options.MaxItems == 0 ? "all" : options.MaxItems.ToString(CultureInfo.InvariantCulture));
        }

        context.Output.Write(table);
        context.Output.WriteLine($"as {GuardedClient.UserAgent(context.Settings.Bind<FetchingOptions>())}");
        return ExitCode.Done;
    }
}
