using System.Globalization;
using System.Text.Json;
using ShoeData.Scrapers;
using Spectre.Console;

namespace ShoeData.Benchmarks.Races;

/// <summary>A whole crawl of a loopback shop by the stage itself, over plain HTTP with no delay: robots.txt, every page of the wall, every picture.</summary>
internal static class CrawlRace
{
    public const string Command = "crawl";
    private const int Pages = 25;
    private const int Rounds = 3;
    private const int Parallel = 8;

    public static async Task<string> RunAsync(CancellationToken token)
    {
        await using var shop = await ShopProcess.StartAsync(Pages, token);
        var requests = 1 + Pages + LoopbackShop.Tiles(Pages);
        var table = await new Race(requests, Rounds).RunAsync([new("Scrapers, everything asked and kept", (folder, inner) => CrawlAsync(shop.Root, folder, inner))], token);
        return $"robots.txt, {Pages} pages and {LoopbackShop.Tiles(Pages)} pictures of 800x600, fetcher http, delay 0, {Parallel} pictures at once; {Rounds} rounds after one to warm up, "
            + $"each from an empty folder to the finished manifests.\n\n{table}";
    }

    private static async Task<int> CrawlAsync(Uri shop, string folder, CancellationToken token)
    {
        var sites = Directory.CreateDirectory(Path.Combine(folder, "config", "sites")).FullName;
        await File.WriteAllTextAsync(Path.Combine(sites, "loopback.json"), $$"""
            {
              "name": "loopback", "format": "nike", "fetcher": "http", "next_page": "link", "wall": "{{new Uri(shop, "/w/1")}}", "brand": "Halden",
              "delay_seconds": 0, "images_at_once": {{Parallel}}
            }
            """, token);
        var layout = new DataLayout(Path.Combine(folder, "data"));
        var code = await ScrapersStage.Definition.Run(Context(folder, layout), token);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(layout.RawSource("loopback").Report, token));
        var (pages, pictures) = (report.RootElement.GetProperty("pages").GetInt32(), report.RootElement.GetProperty("pictures").GetInt32());
        return code is ExitCode.Done ? 1 + pages + pictures : throw new InvalidOperationException($"The crawl ended with {code}.");
    }

    private static StageContext Context(string folder, DataLayout layout) => new()
    {
        Settings = Settings.Load(
            folder,
            assignments: ["Scrapers:Sites=[\"loopback\"]", "Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:LatencyFactor=0", string.Create(CultureInfo.InvariantCulture, $"Fetching:ConnectionsPerHost={Parallel}")],
            environment: new Dictionary<string, string>()),
        Layout = layout,
        Output = Silent(),
        Error = Silent(),
        Clock = TimeProvider.System,
    };

    private static IAnsiConsole Silent() => AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(TextWriter.Null), Interactive = InteractionSupport.No });
}
