using System.Globalization;
using ShoeData.Scrapers.Harvest;
using Spectre.Console;

namespace ShoeData.Scrapers.Watching;

/// <summary>The closing table: a line for every shop, also for one that was not read.</summary>
internal static class ScrapeTable
{
    private static readonly string[] Counted = ["pages", "tiles", "kept", "new pictures", "had", "refused", "off the wall", "seconds"];

    public static void Write(IAnsiConsole console, IReadOnlyList<SiteOutcome> outcomes)
    {
        var table = new Table().Border(TableBorder.Rounded).AddColumns("shop", "state");
        foreach (var name in Counted)
            table.AddColumn(new TableColumn(name).RightAligned());
        table.AddColumn("left out, and why");
        foreach (var outcome in outcomes)
            table.AddRow([outcome.Site.EscapeMarkup(), outcome.State, .. Cells(outcome).Select(Markup.Escape)]);
        console.Write(table);
    }

    private static IReadOnlyList<string> Cells(SiteOutcome outcome)
    {
        var seconds = outcome.Elapsed.TotalSeconds.ToString("N1", CultureInfo.InvariantCulture);
        if (outcome.Report is not { } report)
            return ["", "", "", "", "", "", "", seconds, ""];
        var reasons = report.Rejected.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => $"{pair.Key.ToSnakeCase()} {Count(pair.Value)}");
        return
        [
            Count(report.Pages), Count(report.In), Count(report.Kept), Count(outcome.NewPictures), Count(report.Pictures - outcome.NewPictures),
            Count(report.PicturesMissed.GetValueOrDefault(RejectReason.ImageRefused)), Count(report.OffWall), seconds, string.Join(", ", reasons),
        ];
    }

    private static string Count(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
