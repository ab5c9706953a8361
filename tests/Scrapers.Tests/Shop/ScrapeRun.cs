using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>Runs the stage against test shops in a folder of its own.</summary>
internal sealed class ScrapeRun(SharedBrowser browser) : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 3, 1, 8, 0, 0, TimeSpan.Zero);
    private readonly string _root = Directory.CreateTempSubdirectory("shoedata-scrape-").FullName;
    private readonly List<string> _sites = [];
    private readonly StringWriter _output = new(CultureInfo.InvariantCulture);
    private readonly StringWriter _errors = new(CultureInfo.InvariantCulture);
    private int _runs;

    public string Output => _output.ToString();

    public string Errors => _errors.ToString().ReplaceLineEndings("\n");

    public RawLayout Layout(string site = "shop") => new DataLayout(Path.Combine(_root, "data")).RawSource(site);

    public void AddSite(Uri wall, string name = "shop", string answers = "/cic/browse/v2")
    {
        _sites.Add(name);
        var folder = Directory.CreateDirectory(Path.Combine(_root, "config", "sites")).FullName;
        File.WriteAllText(Path.Combine(folder, name + ".json"), $$"""
            {
              "name": "{{name}}", "format": "nike", "fetcher": "browser", "next_page": "scroll", "wall": "{{wall}}", "answers": ["{{answers}}"], "brand": "Nike",
              "image_transform": "(?<=/a/images/)[^/]+/(?=t_product_v1/)",
              "gender_unsaid": "unisex", "age_group_unsaid": "adult", "delay_seconds": 0, "images_at_once": 4
            }
            """);
    }

    /// <summary>Each run is an hour later than the one before.</summary>
    public async Task<ExitCode> RunAsync(params string[] settings)
    {
        var context = NextContext(settings);
        var options = context.Settings.Bind<ScrapersOptions>();
        return await ScrapersStage.ReadAsync(context, options, ScrapersStage.Sites(context, options), browser.Session, TestContext.Current.CancellationToken);
    }

    /// <summary>The same with a browser of its own, as the programs do it.</summary>
    public Task<ExitCode> RunStageAsync() => ScrapersStage.Definition.Run(NextContext([]), TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ShoeListing>> ListingsAsync(string site = "shop") =>
        await Manifest.ReadAllAsync(Layout(site).Listings, ManifestJson.Default.ShoeListing, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ImageRecord>> ImagesAsync() =>
        await Manifest.ReadAllAsync(Layout().Images, ManifestJson.Default.ImageRecord, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<Rejection>> RejectionsAsync(string site = "shop") =>
        await Manifest.ReadAllAsync(Layout(site).Rejections, ManifestJson.Default.Rejection, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ListingState>> HistoryAsync() =>
        await Manifest.ReadAllAsync(Layout().History, ManifestJson.Default.ListingState, TestContext.Current.CancellationToken);

    /// <summary>Every file of the data folder with the hash of its bytes.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(Path.Combine(_root, "data"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(_root, path), path => ContentHash.Of(File.ReadAllBytes(path)));

    /// <summary>The same without pages that were kept to be looked at.</summary>
    public IReadOnlyDictionary<string, string> FilesBesideDrift() => Files().Where(file => !file.Key.Contains("/drift/", StringComparison.Ordinal)).ToDictionary();

    /// <summary>How a run ends that kept a page.</summary>
    public string Kept(string page) =>
        $"The page is kept; this shows what is still found on it:\n  dotnet run --project src/Scrapers -- parse --site shop {Path.Combine(Layout().Drift, page)}\n";

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private StageContext NextContext(string[] settings)
    {
        string[] all = [$"Scrapers:Sites={JsonSerializer.Serialize(_sites)}", "Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:Contact=https://example.org/bot", "Fetching:Retries=0", .. settings];
        return new StageContext
        {
            Settings = Settings.Load(_root, assignments: all, environment: new Dictionary<string, string>()),
            Layout = new DataLayout(Path.Combine(_root, "data")),
            Output = Writing(_output),
            Error = Writing(_errors),
            Clock = new FixedClock(Morning.AddHours(_runs++)),
        };
    }

    private static IAnsiConsole Writing(StringWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer), Interactive = InteractionSupport.No });
        console.Profile.Width = 500;
        return console;
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
