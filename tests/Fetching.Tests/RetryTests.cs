using System.Globalization;
using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class RetryTests : IAsyncLifetime
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

    [Theory]
    [InlineData(400, RejectReason.ImageUnreachable, 1)]
    [InlineData(401, RejectReason.ImageRefused, 1)]
    [InlineData(403, RejectReason.ImageRefused, 1)]
    [InlineData(404, RejectReason.ImageMissing, 1)]
    [InlineData(408, RejectReason.ImageUnreachable, 3)]
    [InlineData(410, RejectReason.ImageMissing, 1)]
    [InlineData(429, RejectReason.ImageRefused, 3)]
    [InlineData(451, RejectReason.ImageRefused, 1)]
    [InlineData(500, RejectReason.ImageUnreachable, 3)]
    [InlineData(503, RejectReason.ImageUnreachable, 3)]
    public async Task A_status_becomes_a_reason_and_only_passing_trouble_is_tried_again(int status, RejectReason reason, int tries)
    {
        _server.OnStatus("/shoe.jpg", status);

        (await FetchAsync("/shoe.jpg")).ShouldBe(new NotFetched(reason, $"the server answers {status}"));
        _server.Asked("/shoe.jpg").ShouldBe(tries);
    }

    [Fact]
    public async Task A_server_that_recovers_is_not_a_failure()
    {
        _server.On("/shoe.jpg", async (context, number) =>
        {
            if (number < 3)
                context.Response.StatusCode = 503;
            else
                await context.Response.Body.WriteAsync(Picture);
        });

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        _clock.Waits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Waits_grow_are_the_same_in_every_run_and_never_pass_the_ceiling()
    {
        _server.OnStatus("/shoe.jpg", 500);
        var options = Options with { Retries = 8, FirstDelaySeconds = 1, MaxDelaySeconds = 20 };
        var again = new StepClock();

        await FetchAsync("/shoe.jpg", options);
        using (var downloader = new ImageDownloader(options, again))
            await downloader.FetchAsync(_server.At("/shoe.jpg"), Token);

        _clock.Waits.Count.ShouldBe(8);
        _clock.Waits.ShouldBe(again.Waits);
        _clock.Waits.ShouldAllBe(wait => wait <= TimeSpan.FromSeconds(20));
        _clock.Waits.Take(3).Sum(wait => wait.TotalSeconds).ShouldBeLessThan(_clock.Waits.Skip(5).Sum(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task Retry_after_in_seconds_is_waited_for()
    {
        RefuseOnce("/shoe.jpg", 429, "37");

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(37)]);
    }

    [Fact]
    public async Task Retry_after_as_a_date_is_waited_for_by_our_clock()
    {
        RefuseOnce("/shoe.jpg", 503, StepClock.Start.AddSeconds(41).ToString("R", CultureInfo.InvariantCulture));

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(41)]);
    }

    [Fact]
    public async Task A_retry_after_in_the_past_is_no_wait()
    {
        RefuseOnce("/shoe.jpg", 503, StepClock.Start.AddDays(-1).ToString("R", CultureInfo.InvariantCulture));

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        _clock.Waits.Sum(wait => wait.TotalSeconds).ShouldBe(0);
    }

    [Fact]
    public async Task A_server_that_asks_for_more_than_the_ceiling_is_left_alone()
    {
        RefuseOnce("/shoe.jpg", 429, "101");

        (await FetchAsync("/shoe.jpg")).ShouldBe(new NotFetched(RejectReason.ImageRefused, "the server answers 429 and asks to wait 101 s"));
        _server.Asked("/shoe.jpg").ShouldBe(1);
    }

    [Fact]
    public async Task A_body_that_ends_early_is_tried_again_and_then_unreachable()
    {
        _server.On("/cut.jpg", async context =>
        {
            context.Response.ContentLength = 500;
            await context.Response.Body.WriteAsync(Picture.AsMemory(0, 100));
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        (await FetchAsync("/cut.jpg")).ShouldBeOfType<NotFetched>().Reason.ShouldBe(RejectReason.ImageUnreachable);
        _server.Asked("/cut.jpg").ShouldBe(3);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        var gone = await LoopbackServer.StartAsync();
        await gone.DisposeAsync();
        using var downloader = new ImageDownloader(Options, _clock);

        var result = await downloader.FetchAsync(gone.At("/shoe.jpg"), Token);

        result.ShouldBeOfType<NotFetched>().Reason.ShouldBe(RejectReason.ImageUnreachable);
        _clock.Waits.Count.ShouldBe(2);
    }

    private async Task<FetchResult> FetchAsync(string path, FetchingOptions? options = null)
    {
        using var downloader = new ImageDownloader(options ?? Options, _clock);
        return await downloader.FetchAsync(_server.At(path), Token);
    }

    private void RefuseOnce(string path, int status, string retryAfter) => _server.On(path, async (context, number) =>
    {
        if (number == 1)
        {
            context.Response.StatusCode = status;
            context.Response.Headers.RetryAfter = retryAfter;
        }
        else
        {
            await context.Response.Body.WriteAsync(Picture);
        }
    });
}
