using System.Globalization;
using ShoeData.Fetching.Tests;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Asking;

/// <summary>Manners towards a shop that is read without a browser; no time passes but that of the test's clock.</summary>
public sealed class PolitenessTests : IAsyncLifetime
{
    private const string Slow = "Fetching:TimeoutSeconds=2000";
    private readonly ScrapeRun _run = new();
    private readonly StepClock _clock = new();
    private LinkShop _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _shop = await LinkShop.StartAsync();
        _run.Clock = _clock;
    }

    public async ValueTask DisposeAsync()
    {
        _run.Dispose();
        await _shop.DisposeAsync();
    }

    [Fact]
    public async Task The_delay_of_the_site_lies_between_all_requests_robots_txt_and_pictures_included()
    {
        _run.AddHttpSite(_shop.Wall, delay: 2);

        (await _run.RunAsync(Slow)).ShouldBe(ExitCode.Done, _run.Errors);

        _shop.Requests.Count.ShouldBe(10);
        _clock.Waits.ShouldBe(Enumerable.Repeat(TimeSpan.FromSeconds(2), 9));
    }

    [Theory]
    [InlineData("37", 37)]
    [InlineData("date", 41)]
    public async Task A_page_that_is_refused_for_a_while_is_asked_for_again_after_it(string retryAfter, double seconds)
    {
        var page = _shop.Page(2);
        _shop.Instead("/w?page=2", (http, number) =>
        {
            http.Response.StatusCode = number == 1 ? 429 : 200;
            http.Response.ContentType = "text/html";
            http.Response.Headers.RetryAfter = retryAfter is "date" ? StepClock.Start.AddSeconds(41).ToString("R", CultureInfo.InvariantCulture) : retryAfter;
            return number == 1 ? Task.CompletedTask : http.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(page)).AsTask();
        });
        _run.AddHttpSite(_shop.Wall);

        (await _run.RunAsync(Slow, "Fetching:Retries=1")).ShouldBe(ExitCode.Done, _run.Errors);

        _clock.Waits.ShouldBe([TimeSpan.FromSeconds(seconds)]);
        (await _run.ListingsAsync()).Count.ShouldBe(6);
    }

    [Fact]
    public async Task A_pause_longer_than_allowed_is_a_refusal_and_nothing_more_is_asked()
    {
        _shop.Instead("/w?page=2", (http, _) =>
        {
            http.Response.StatusCode = 503;
            http.Response.Headers.RetryAfter = "3600";
            return Task.CompletedTask;
        });
        _run.AddHttpSite(_shop.Wall);

        (await _run.RunAsync(Slow, "Fetching:Retries=3")).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {_shop.At("/w?page=2")}: the server answers 503 and asks to wait 3600 s; the shop is left alone.\n");
        _shop.Requests.ShouldBe(["/robots.txt", "/w", "/w?page=2"]);
    }

    [Fact]
    public async Task Errors_are_tried_again_with_growing_waits_and_the_next_run_goes_on_from_there()
    {
        _shop.Instead("/w?page=2", 500);
        _run.AddHttpSite(_shop.Wall);

        (await _run.RunAsync(Slow, "Fetching:Retries=3")).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe($"failed: {_shop.At("/w?page=2")}: the shop answers 500; run again later.\n");
        _clock.Waits.Count.ShouldBe(3);
        _shop.Heal("/w?page=2");
        _shop.Forget();
        (await _run.RunAsync(Slow)).ShouldBe(ExitCode.Done, _run.Errors);
        _shop.Requests.Take(2).ShouldBe(["/w?page=2", "/w?page=3"]);
    }

    [Fact]
    public async Task A_shop_that_fails_for_too_long_is_left_for_the_next_run_and_the_other_shop_goes_on()
    {
        await using var other = await LinkShop.StartAsync();
        _shop.Instead("/w?page=2", 500);
        _run.AddHttpSite(_shop.Wall, "ailing");
        _run.AddHttpSite(other.Wall, "well");

        (await _run.RunAsync(Slow, "Fetching:Retries=10", "Fetching:BreakerFailures=3", "Fetching:StallSeconds=100", "Fetching:MaxDelaySeconds=5")).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldStartWith($"refused: {_shop.At("/w?page=2")}: {_shop.Wall.Authority} has failed ");
        _run.Errors.ShouldEndWith("what is left of it is left for the next run.\n");
        (await _run.ListingsAsync("well")).Count.ShouldBe(6);
    }

    [Fact]
    public async Task Pictures_of_a_host_that_fails_for_too_long_are_left_for_the_next_run()
    {
        for (var number = 3; number <= 6; number++)
            _shop.Instead(PictureOf(number), 500);
        _run.AddHttpSite(_shop.Wall, delay: 1);

        (await _run.RunAsync(Slow, "Fetching:BreakerFailures=2", "Fetching:StallSeconds=5")).ShouldBe(ExitCode.Refused);

        (await _run.ListingsAsync()).Count.ShouldBe(2);
        (await _run.RejectionsAsync()).Select(rejection => rejection.Reason).ShouldContain(RejectReason.ImageLeftForNextRun);
        _run.Errors.ShouldContain("pictures are left for the next run");
        for (var number = 3; number <= 6; number++)
            _shop.Heal(PictureOf(number));
        _shop.Forget();
        (await _run.RunAsync(Slow)).ShouldBe(ExitCode.Done, _run.Errors);
        (await _run.ListingsAsync()).Count.ShouldBe(6);
        _shop.Requests.ShouldBe(Enumerable.Range(3, 4).Select(PictureOf), ignoreOrder: true, "its pages and its other pictures were had");
    }

    [Fact]
    public async Task Crawl_delay_is_kept_to_and_an_absurd_one_is_cut_with_a_word()
    {
        _shop.Robots = "User-agent: *\nCrawl-delay: 7\n";
        await using var absurd = await LinkShop.StartAsync(pages: 1);
        absurd.Robots = "User-agent: shoedata\nCrawl-delay: 86400\n\nUser-agent: *\nCrawl-delay: 1\n";
        _run.AddHttpSite(_shop.Wall, "slow", delay: 2);
        _run.AddHttpSite(absurd.Wall, "absurd", delay: 2);

        (await _run.RunAsync(Slow)).ShouldBe(ExitCode.Done, _run.Errors);

        _clock.Waits.Select(wait => wait.TotalSeconds).ShouldBe([.. Enumerable.Repeat(7.0, 9), .. Enumerable.Repeat(60.0, 3)]);
        _run.Errors.ShouldBe($"note: {absurd.At("/robots.txt")} asks for 86400 s between requests; 60 s are kept (Scrapers:MaxCrawlDelaySeconds).\n");
    }

    private static string PictureOf(int number) => $"/a/images/t_product_v1/AA{number:0000}-{number:000}/image.jpg";
}
