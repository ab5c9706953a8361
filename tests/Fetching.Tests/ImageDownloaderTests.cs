using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class ImageDownloaderTests : IAsyncLifetime
{
    private static readonly byte[] Picture = [.. Enumerable.Range(0, 1000).Select(value => (byte)(value % 251))];

    private static readonly FetchingOptions Options = new()
    {
        AllowedHosts = ["127.0.0.1"],
        MaxImageBytes = 100_000,
        TimeoutSeconds = 2000,
        MaxRedirects = 3,
        Retries = 2,
        MaxDelaySeconds = 100,
        Contact = "https://example.org/about",
    };

    private readonly StepClock _clock = new();
    private LoopbackServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task A_picture_comes_back_byte_for_byte()
    {
        _server.OnBytes("/shoe.jpg", Picture);

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>().Bytes.ToArray().ShouldBe(Picture);
        _clock.Waits.ShouldBeEmpty();
    }

    [Fact]
    public async Task We_say_who_we_are_and_how_to_reach_us_and_send_no_cookies()
    {
        var agents = new List<string>();
        var cookies = new List<string>();
        _server.On("/shoe.jpg", async context =>
        {
            agents.Add(context.Request.Headers.UserAgent.ToString());
            cookies.Add(context.Request.Headers.Cookie.ToString());
            context.Response.Headers.SetCookie = "track=me";
            await context.Response.Body.WriteAsync(Picture);
        });

        await FetchAsync("/shoe.jpg");
        using var downloader = new ImageDownloader(Options, _clock);
        await downloader.FetchAsync(_server.At("/shoe.jpg"), Token);
        await downloader.FetchAsync(_server.At("/shoe.jpg"), Token);

        agents.Distinct().ShouldBe(["ShoeData/1.0 (+https://example.org/about)"]);
        cookies.Distinct().ShouldBe([""]);
    }

    [Fact]
    public async Task Cancelling_is_no_result()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Token);
        _server.On("/slow.jpg", async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        using var downloader = new ImageDownloader(Options, _clock);

        await Should.ThrowAsync<OperationCanceledException>(() => downloader.FetchAsync(_server.At("/slow.jpg"), stop.Token));
    }

    private async Task<FetchResult> FetchAsync(string path, FetchingOptions? options = null)
    {
        using var downloader = new ImageDownloader(options ?? Options, _clock);
        return await downloader.FetchAsync(_server.At(path), Token);
    }
}
