namespace ShoeData.Fetching.Tests;

/// <summary>What tests of the downloader share: a server of their own, a clock that steps, and limits small enough to be met.</summary>
public abstract class DownloadTests : IAsyncLifetime
{
    private protected static readonly byte[] Picture = [.. Enumerable.Range(0, 1000).Select(value => (byte)(value % 251))];

    private protected static readonly FetchingOptions Options = new()
    {
        AllowedHosts = ["127.0.0.1"],
        MaxImageBytes = 100_000,
        TimeoutSeconds = 2000,
        MaxRedirects = 3,
        Retries = 2,
        MaxDelaySeconds = 100,
        Contact = "https://example.org/about",
    };

    private protected static CancellationToken Token => TestContext.Current.CancellationToken;

    private protected StepClock Clock { get; } = new();

    private protected LoopbackServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Server = await LoopbackServer.StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private protected async Task<FetchResult> FetchAsync(string path, FetchingOptions? options = null)
    {
        using var downloader = new ImageDownloader(options ?? Options, Clock);
        return await downloader.FetchAsync(Server.At(path), Token);
    }
}
