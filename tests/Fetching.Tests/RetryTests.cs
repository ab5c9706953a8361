using System.Globalization;
using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class RetryTests : DownloadTests
{
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
        Server.OnStatus("/shoe.jpg", status);

        (await FetchAsync("/shoe.jpg")).ShouldBe(new NotFetched(reason, $"the server answers {status}"));
        Server.Asked("/shoe.jpg").ShouldBe(tries);
    }

    [Fact]
    public async Task AServer_that_recovers_is_not_a_failure()
    {
        Server.On("/shoe.jpg", async (context, number) =>
        {
            if (number < 3)
                context.Response.StatusCode = 503;
            else
                await context.Response.Body.WriteAsync(Picture);
        });

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        Clock.Waits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Waits_grow_are_the_same_in_every_run_and_never_pass_the_ceiling()
    {
        Server.OnStatus("/shoe.jpg", 500);
        var options = Options with { Retries = 8, FirstDelaySeconds = 1, MaxDelaySeconds = 20, BreakerFailures = 100 };
        var again = new StepClock();

        await FetchAsync("/shoe.jpg", options);
        using (var downloader = new ImageDownloader(options, again))
            await downloader.FetchAsync(Server.At("/shoe.jpg"), Token);

        Clock.Waits.Count.ShouldBe(8);
        Clock.Waits.ShouldBe(again.Waits);
        Clock.Waits.ShouldAllBe(wait => wait <= TimeSpan.FromSeconds(20));
        Clock.Waits.Take(3).Sum(wait => wait.TotalSeconds).ShouldBeLessThan(Clock.Waits.Skip(5).Sum(wait => wait.TotalSeconds));
    }

    [Fact]
    public async Task Retry_after_in_seconds_is_waited_for()
    {
        RefuseOnce("/shoe.jpg", 429, "37");

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        Clock.Waits.ShouldBe([TimeSpan.FromSeconds(37)]);
    }

    [Fact]
    public async Task Retry_after_as_a_date_is_waited_for_by_ourClock()
    {
        RefuseOnce("/shoe.jpg", 503, StepClock.Start.AddSeconds(41).ToString("R", CultureInfo.InvariantCulture));

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        Clock.Waits.ShouldBe([TimeSpan.FromSeconds(41)]);
    }

    [Fact]
    public async Task A_retry_after_in_the_past_is_no_wait()
    {
        RefuseOnce("/shoe.jpg", 503, StepClock.Start.AddDays(-1).ToString("R", CultureInfo.InvariantCulture));

        (await FetchAsync("/shoe.jpg")).ShouldBeOfType<Fetched>();
        Clock.Waits.Sum(wait => wait.TotalSeconds).ShouldBe(0);
    }

    [Fact]
    public async Task AServer_that_asks_for_more_than_the_ceiling_is_left_alone()
    {
        RefuseOnce("/shoe.jpg", 429, "101");

        (await FetchAsync("/shoe.jpg")).ShouldBe(new NotFetched(RejectReason.ImageRefused, "the server answers 429 and asks to wait 101 s"));
        Server.Asked("/shoe.jpg").ShouldBe(1);
    }

    [Fact]
    public async Task A_body_that_ends_early_is_tried_again_and_then_unreachable()
    {
        Server.On("/cut.jpg", async context =>
        {
            context.Response.ContentLength = 500;
            await context.Response.Body.WriteAsync(Picture.AsMemory(0, 100));
            await context.Response.Body.FlushAsync();
            context.Abort();
        });

        (await FetchAsync("/cut.jpg")).ShouldBeOfType<NotFetched>().Reason.ShouldBe(RejectReason.ImageUnreachable);
        Server.Asked("/cut.jpg").ShouldBe(3);
    }

    [Fact]
    public async Task A_port_where_nobody_listens_is_unreachable()
    {
        var gone = await LoopbackServer.StartAsync();
        await gone.DisposeAsync();
        using var downloader = new ImageDownloader(Options, Clock);

        var result = await downloader.FetchAsync(gone.At("/shoe.jpg"), Token);

        result.ShouldBeOfType<NotFetched>().Reason.ShouldBe(RejectReason.ImageUnreachable);
        Clock.Waits.Count.ShouldBe(2);
    }

    private void RefuseOnce(string path, int status, string retryAfter) => Server.On(path, async (context, number) =>
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
