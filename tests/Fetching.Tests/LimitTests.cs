using System.IO.Compression;
using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class LimitTests : IAsyncLifetime
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
    public async Task A_picture_at_the_limit_is_taken_and_one_byte_more_is_not()
    {
        _server.OnBytes("/fits.jpg", new byte[100_000]);
        _server.OnBytes("/huge.jpg", new byte[100_001]);
        _server.On("/stated.jpg", context =>
        {
            context.Response.ContentLength = 5_000_000_000;
            return context.Response.Body.FlushAsync();
        });

        (await FetchAsync("/fits.jpg")).ShouldBeOfType<Fetched>().Bytes.Length.ShouldBe(100_000);
        var tooLarge = new NotFetched(RejectReason.ImageTooLarge, "the picture is larger than 100000 bytes");
        (await FetchAsync("/huge.jpg")).ShouldBe(tooLarge);
        (await FetchAsync("/stated.jpg")).ShouldBe(tooLarge);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_decompression_bomb_is_cut_off_at_the_limit(string encoding)
    {
        var bomb = Compress(new byte[20_000_000], encoding);
        bomb.Length.ShouldBeLessThan(100_000);
        _server.On("/bomb.jpg", async context =>
        {
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(bomb);
        });

        (await FetchAsync("/bomb.jpg")).ShouldBe(new NotFetched(RejectReason.ImageTooLarge, "the picture is larger than 100000 bytes"));
    }

    [Fact]
    public async Task A_compressed_picture_is_unpacked()
    {
        _server.On("/shoe.jpg", async context =>
        {
            context.Response.Headers.ContentEncoding = "gzip";
            await context.Response.Body.WriteAsync(Compress(Picture, "gzip"));
        });

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>().Bytes.ToArray().ShouldBe(Picture);
    }

    [Fact]
    public async Task A_body_that_never_ends_runs_into_the_time_limit()
    {
        using var sending = new SemaphoreSlim(0);
        _server.On("/slow.jpg", async context =>
        {
            await context.Response.Body.WriteAsync(Picture.AsMemory(0, 100));
            await context.Response.Body.FlushAsync();
            sending.Release();
            await Task.Delay(Timeout.Infinite, context.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });

        var fetching = FetchAsync("/slow.jpg");
        for (var attempt = 0; attempt < 3; attempt++)
        {
            await sending.WaitAsync(Token);
            _clock.ExpireLimits();
        }

        (await fetching).ShouldBe(new NotFetched(RejectReason.ImageUnreachable, "no complete answer within 2000 s, tried 3 times"));
    }

    private async Task<FetchResult> FetchAsync(string path, FetchingOptions? options = null)
    {
        using var downloader = new ImageDownloader(options ?? Options, _clock);
        return await downloader.FetchAsync(_server.At(path), Token);
    }

    private static byte[] Compress(byte[] bytes, string encoding)
    {
        using var packed = new MemoryStream();
        using (Stream packer = encoding == "gzip" ? new GZipStream(packed, CompressionLevel.SmallestSize) : new BrotliStream(packed, CompressionLevel.SmallestSize))
            packer.Write(bytes);
        return packed.ToArray();
    }
}
