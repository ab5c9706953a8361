using System.Globalization;
using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests.Politeness;

public sealed class HostGateTests : DownloadTests
{
    private static readonly FetchingOptions Once = Options with { Retries = 0, BreakerFailures = 3, BreakerRestSeconds = 10, StallSeconds = 100 };

    [Fact]
    public async Task Requests_to_one_host_are_the_floor_apart_and_another_host_does_not_wait()
    {
        await using var other = await LoopbackServer.StartAsync();
        Server.OnBytes("/a.jpg", Picture);
        other.OnBytes("/a.jpg", Picture);
        using var asker = new HttpAsker(Once, new HostGate(Once, Clock, TimeSpan.FromSeconds(2), 1), Clock);

        await AskAsync(asker, Server.At("/a.jpg"), times: 3);
        Clock.Waits.ShouldBe([TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(2)]);
        await AskAsync(asker, other.At("/a.jpg"), times: 1);
        Clock.Waits.Count.ShouldBe(2);
    }

    [Fact]
    public async Task One_request_at_a_time_is_under_way_by_default()
    {
        var (now, most) = (0, 0);
        Server.On("/a.jpg", async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            await Task.Yield();
            await context.Response.Body.WriteAsync(Picture);
            Interlocked.Decrement(ref now);
        });
        using var downloader = new ImageDownloader(Options, Clock);

        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => downloader.FetchAsync(Server.At("/a.jpg"), Token)));

        most.ShouldBe(1);
        Server.Asked("/a.jpg").ShouldBe(20);
    }

    [Fact]
    public async Task A_host_that_fails_and_fails_rests_longer_and_longer_and_is_then_left_for_the_next_run()
    {
        await using var well = await LoopbackServer.StartAsync();
        Server.OnStatus("/a.jpg", 500);
        well.OnBytes("/a.jpg", Picture);
        using var asker = new HttpAsker(Once, new HostGate(Once, Clock), Clock);
        using var downloader = new ImageDownloader(Once, asker);

        var results = new List<FetchResult>();
        for (var number = 0; number < 20; number++)
            results.Add(await downloader.FetchAsync(Server.At("/a.jpg"), Token));

        Clock.Waits.Select(wait => wait.TotalSeconds).ShouldBe([10, 20, 40, 80]);
        Server.Asked("/a.jpg").ShouldBe(7);
        results[0].ShouldBe(new NotFetched(RejectReason.ImageUnreachable, "the server answers 500"));
        results[^1].ShouldBe(new NotFetched(
            RejectReason.ImageLeftForNextRun,
            $"{Server.Root.Authority} has failed 7 times in a row over 150 s; what is left of it is left for the next run"));
        (await downloader.FetchAsync(well.At("/a.jpg"), Token)).ShouldBeOfType<Fetched>("the other host goes on");
    }

    [Fact]
    public async Task A_host_that_recovers_is_asked_as_before()
    {
        Server.On("/a.jpg", async (context, number) =>
        {
            if (number <= 4)
                context.Response.StatusCode = 503;
            else
                await context.Response.Body.WriteAsync(Picture);
        });
        using var asker = new HttpAsker(Once, new HostGate(Once, Clock), Clock);

        await AskAsync(asker, Server.At("/a.jpg"), times: 8);

        Clock.Waits.Select(wait => wait.TotalSeconds).ShouldBe([10, 20]);
        Server.Asked("/a.jpg").ShouldBe(8);
    }

    [Fact]
    public async Task A_pause_longer_than_allowed_leaves_the_whole_host_alone()
    {
        Server.On("/a.jpg", context =>
        {
            context.Response.StatusCode = 429;
            context.Response.Headers.RetryAfter = StepClock.Start.AddSeconds(101).ToString("R", CultureInfo.InvariantCulture);
            return Task.CompletedTask;
        });
        Server.OnBytes("/b.jpg", Picture);
        using var downloader = new ImageDownloader(Once, Clock);

        (await downloader.FetchAsync(Server.At("/a.jpg"), Token)).ShouldBe(new NotFetched(RejectReason.ImageRefused, "the server answers 429 and asks to wait 101 s"));
        (await downloader.FetchAsync(Server.At("/b.jpg"), Token)).ShouldBe(new NotFetched(
            RejectReason.ImageLeftForNextRun, $"{Server.Root.Authority} asks to wait 101 s, longer than Fetching:MaxDelaySeconds; it is left for the next run"));
        Server.Asked("/b.jpg").ShouldBe(0);
    }

    [Fact]
    public async Task A_pause_that_one_request_was_told_holds_for_all()
    {
        Server.On("/a.jpg", context =>
        {
            context.Response.StatusCode = 503;
            context.Response.Headers.RetryAfter = "37";
            return Task.CompletedTask;
        });
        Server.OnBytes("/b.jpg", Picture);
        using var downloader = new ImageDownloader(Once, Clock);

        await downloader.FetchAsync(Server.At("/a.jpg"), Token);
        await downloader.FetchAsync(Server.At("/b.jpg"), Token);

        Clock.Waits.ShouldBe([TimeSpan.FromSeconds(37)]);
    }

    private static async Task AskAsync(HttpAsker asker, Uri address, int times)
    {
        for (var number = 0; number < times; number++)
            await asker.GetAsync(new HttpAsk(address, 100_000), Token);
    }
}
