using System.Globalization;
using System.Text.Json;
using ShoeData.Scrapers.Asking;
using Spectre.Console;

namespace ShoeData.Scrapers.Tests.Shop;

/// <summary>Runs the stage against test shops in a folder of its own.</summary>
/// <param name="browser">None where no site may need one.</param>
internal sealed class ScrapeRun(SharedBrowser? browser = null) : IDisposable
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

    /// <summary>In place of a fixed moment that an hour is added to with every run.</summary>
    public TimeProvider? Clock { get; set; }

    public string Folder => _root;

    public void AddSite(Uri wall, string name = "shop", string answers = "/cic/browse/v2") => AddSite(wall, name, answers, "browser", "scroll", 0);

    public void AddHttpSite(Uri wall, string name = "shop", double delay = 0) => AddSite(wall, name, "", "http", "link", delay);

    public void AddSite(Uri wall, string name, string answers, string fetcher, string nextPage, double delay)
    {
        _sites.Add(name);
        var folder = Directory.CreateDirectory(Path.Combine(_root, "config", "sites")).FullName;
        var paths = answers.Length == 0 ? "" : $"\"{answers}\"";
        File.WriteAllText(Path.Combine(folder, name + ".json"), $$"""
            {
              "name": "{{name}}", "format": "nike", "fetcher": "{{fetcher}}", "next_page": "{{nextPage}}", "wall": "{{wall}}", "answers": [{{paths}}], "brand": "Nike",
              "image_transform": "(?<=/a/images/)[^/]+/(?=t_product_v1/)",
              "gender_unsaid": "unisex", "age_group_unsaid": "adult", "delay_seconds": {{delay.ToString(CultureInfo.InvariantCulture)}}, "images_at_once": {{(delay > 0 ? 1 : 4)}}
            }
            """);
    }

    /// <summary>Each run is an hour later than the one before.</summary>
    public Task<ExitCode> RunAsync(params string[] settings) => ReadAsync(settings, TestContext.Current.CancellationToken);

    public Task<ExitCode> RunUntilAsync(CancellationToken token) => ReadAsync([], token);

    /// <summary>The same with a browser of its own, as the programs do it.</summary>
    public Task<ExitCode> RunStageAsync(params string[] settings) => ScrapersStage.Definition.Run(NextContext(settings), TestContext.Current.CancellationToken);

    public Task<ExitCode> RunStageUntilAsync(string setting, CancellationToken token) => ScrapersStage.Definition.Run(NextContext([setting]), token);

    public async Task<IReadOnlyList<ShoeListing>> ListingsAsync(string site = "shop") =>
        await Manifest.ReadAllAsync(Layout(site).Listings, ManifestJson.Default.ShoeListing, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ImageRecord>> ImagesAsync() =>
        await Manifest.ReadAllAsync(Layout().Images, ManifestJson.Default.ImageRecord, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<Rejection>> RejectionsAsync(string site = "shop") =>
        await Manifest.ReadAllAsync(Layout(site).Rejections, ManifestJson.Default.Rejection, TestContext.Current.CancellationToken);

    public async Task<IReadOnlyList<ListingState>> HistoryAsync() =>
        await Manifest.ReadAllAsync(Layout().History, ManifestJson.Default.ListingState, TestContext.Current.CancellationToken);

    /// <summary>Every file of the data folder with the hash of its bytes, but for the notes of the journal.</summary>
    public IReadOnlyDictionary<string, string> Files() => Directory.EnumerateFiles(Path.Combine(_root, "data"), "*", SearchOption.AllDirectories)
        .Where(path => !path.Contains("/.journal/", StringComparison.Ordinal))
        .ToDictionary(path => Path.GetRelativePath(_root, path), path => ContentHash.Of(File.ReadAllBytes(path)));

    /// <summary>The same without pages that were kept to be looked at.</summary>
    public IReadOnlyDictionary<string, string> FilesBesideDrift() => Files().Where(file => !file.Key.Contains("/drift/", StringComparison.Ordinal)).ToDictionary();

    /// <summary>How a run ends that kept a page.</summary>
    public string Kept(string page) =>
        $"The page is kept; this shows what is still found on it:\n  dotnet run --project src/Scrapers -- parse --site shop {Path.Combine(Layout().Drift, page)}\n";

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private async Task<ExitCode> ReadAsync(string[] settings, CancellationToken token)
    {
        var context = NextContext(settings);
        var options = context.Settings.Bind<ScrapersOptions>();
        return await ScrapersStage.ReadAsync(context, options, ScrapersStage.Sites(context, options), new Means(Wire.Network, _ => Task.FromResult((browser ?? throw new InvalidOperationException("No site needs a browser here.")).Session)), token);
    }

    private StageContext NextContext(string[] settings)
    {
        string[] all = [$"Scrapers:Sites={JsonSerializer.Serialize(_sites)}", "Fetching:AllowedHosts=[\"127.0.0.1\"]", "Fetching:Contact=https://example.org/bot", "Fetching:Retries=0", .. settings];
        return new StageContext
        {
            Settings = Settings.Load(_root, assignments: all, environment: new Dictionary<string, string>()),
            Layout = new DataLayout(Path.Combine(_root, "data")),
            Output = Writing(_output),
            Error = Writing(_errors),
            Clock = Clock ?? new FixedClock(Morning.AddHours(_runs++)),
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
