using System.Text.Json.Nodes;
using ShoeData.Storefront;

namespace ShoeData.EndToEnd.Tests;

/// <summary>The sample shop on a free port, and one run of the whole pipeline on it that all tests look at.</summary>
public sealed class SampleShop : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("shoedata-end-to-end-").FullName;
    private StorefrontServer? _server;

    internal DataLayout Layout => new(Path.Combine(_folder, "data"));

    internal IReadOnlyList<TruthRow> Truth => _server!.Truth;

    internal ProgramRun FirstRun { get; private set; } = null!;

    internal IReadOnlyDictionary<string, string> AfterFirstRun { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        var token = TestContext.Current.CancellationToken;
        _server = await StorefrontServer.StartAsync(token: token);
        await WriteProfileAsync(_server.Wall, token);
        FirstRun = await PipelineAsync(token, "run");
        if (FirstRun.Code is ExitCode.Done)
            AfterFirstRun = await FolderImage.TakeAsync(Layout.Root, token);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
            await _server.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    internal Task<ProgramRun> PipelineAsync(CancellationToken token, params string[] arguments) =>
        BuiltProgram.RunAsync("Pipeline", [.. arguments, "--profile", Path.Combine(_folder, "profile.json"), "--data", Layout.Root], token);

    internal Task<ProgramRun> PredictorAsync(CancellationToken token, params string[] arguments) =>
        BuiltProgram.RunAsync("Predictor", [.. arguments, "--profile", Path.Combine(_folder, "profile.json"), "--data", Layout.Root], token);

    // The sample profile as it is shipped, but with the shop's port of today and a training that is over in seconds.
    private async Task WriteProfileAsync(Uri wall, CancellationToken token)
    {
        var sites = Directory.CreateDirectory(Path.Combine(_folder, "sites")).FullName;
        var site = await ReadAsync("config/sites/storefront.json", token);
        site["wall"] = wall.ToString();
        await File.WriteAllTextAsync(Path.Combine(sites, "storefront.json"), site.ToJsonString(), token);

        var profile = await ReadAsync("config/profiles/sample.json", token);
        profile["Scrapers"]!["SitesFolder"] = sites;
        profile["Pipeline"]!["Companions"] = new JsonArray();
        profile["Training"]!["Epochs"] = 1;
        profile["Training"]!["ImageSize"] = 48;
        await File.WriteAllTextAsync(Path.Combine(_folder, "profile.json"), profile.ToJsonString(), token);
    }

    private static async Task<JsonNode> ReadAsync(string path, CancellationToken token)
    {
        var text = await File.ReadAllTextAsync(Path.Combine(RepositoryRoot.Find(), path), token);
        return JsonNode.Parse(text, documentOptions: new() { CommentHandling = System.Text.Json.JsonCommentHandling.Skip })!;
    }
}
