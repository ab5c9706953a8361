using System.Text.Json;
using System.Text.Json.Nodes;
using ShoeData.Storefront;

namespace ShoeData.EndToEnd.Tests;

/// <summary>The sample shop's houses on a free port, and the scraper as it is built, with the real shops' own site files turned to them.</summary>
internal sealed class HouseShop : IAsyncDisposable
{
    // Small pages, so that small walls have several.
    private const int PageSize = 8;

    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-houses-").FullName;

    private HouseShop(StorefrontServer server) => Server = server;

    public StorefrontServer Server { get; }

    public DataLayout Layout => new(Path.Combine(_folder, "data"));

    public static async Task<HouseShop> OpenAsync(CancellationToken token)
    {
        var shop = new HouseShop(await StorefrontServer.StartAsync(token: token));
        await shop.ConfigureAsync(token);
        return shop;
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    public Task<ProgramRun> ScrapeAsync(CancellationToken token, params IReadOnlyList<string> sites) =>
        BuiltProgram.RunAsync("Scrapers", ["--sites", string.Join(',', sites), "--profile", Profile, "--data", Layout.Root], token);

    public Task<ProgramRun> PipelineAsync(CancellationToken token, params IReadOnlyList<string> arguments) =>
        BuiltProgram.RunAsync("Pipeline", [.. arguments, "--profile", Profile, "--data", Layout.Root], token);

    public async Task<IReadOnlyList<ShoeListing>> ListingsAsync(string site, CancellationToken token) =>
        await Manifest.ReadAllAsync(Layout.RawSource(site).Listings, ManifestJson.Default.ShoeListing, token);

    public async Task<IReadOnlyList<ImageRecord>> ImagesAsync(string site, CancellationToken token) =>
        await Manifest.ReadAllAsync(Layout.RawSource(site).Images, ManifestJson.Default.ImageRecord, token);

    public async Task<IReadOnlyList<Rejection>> RejectionsAsync(string site, CancellationToken token) =>
        await Manifest.ReadAllAsync(Layout.RawSource(site).Rejections, ManifestJson.Default.Rejection, token);

    private string Profile => Path.Combine(_folder, "profile.json");

    private async Task ConfigureAsync(CancellationToken token)
    {
        var sites = Directory.CreateDirectory(Path.Combine(_folder, "sites")).FullName;
        foreach (var house in Server.Houses)
        {
            var site = await ReadAsync($"config/sites/{house}.json", token);
            var wall = new Uri(site["wall"]!.GetValue<string>());
            site["wall"] = new Uri(Server.Address, $"/{house}{Paged(wall.PathAndQuery)}").AbsoluteUri;
            site["delay_seconds"] = 0;
            site["images_at_once"] = 4;
            if (site["page_size"] is not null)
                site["page_size"] = PageSize;
            await File.WriteAllTextAsync(Path.Combine(sites, $"{house}.json"), site.ToJsonString(), token);
        }

        var profile = await ReadAsync("config/profiles/sample.json", token);
        profile["Scrapers"] = new JsonObject { ["Sites"] = new JsonArray("footlocker", "asics"), ["SitesFolder"] = sites };
        profile["Fetching"]!["FirstDelaySeconds"] = 0.05;
        profile["Fetching"]!["MaxDelaySeconds"] = 2;
        profile["Fetching"]!["LatencyFactor"] = 0;
        profile["Pipeline"] = new JsonObject { ["Companions"] = new JsonArray() };
        await File.WriteAllTextAsync(Profile, profile.ToJsonString(), token);
    }

    // Where the address itself asks for a number of products.
    private static string Paged(string address) => address.Replace("sz=100", $"sz={PageSize}", StringComparison.Ordinal).Replace("Rpp=180", $"Rpp={PageSize}", StringComparison.Ordinal);

    private static async Task<JsonNode> ReadAsync(string path, CancellationToken token)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), path), token);
        return JsonNode.Parse(text, documentOptions: new() { CommentHandling = JsonCommentHandling.Skip })!;
    }
}
