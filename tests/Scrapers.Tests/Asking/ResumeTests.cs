using ShoeData.Fetching.Tests;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Asking;

/// <summary>Runs that were interrupted, and runs after a finished one.</summary>
public sealed class ResumeTests : IAsyncLifetime
{
    private readonly ScrapeRun _run = new();
    private LinkShop _shop = null!;

    public async ValueTask InitializeAsync()
    {
        _shop = await LinkShop.StartAsync();
        _run.AddHttpSite(_shop.Wall);
    }

    public async ValueTask DisposeAsync()
    {
        _run.Dispose();
        await _shop.DisposeAsync();
    }

    [Fact]
    public async Task A_resumed_run_ends_with_the_bytes_of_an_undisturbed_one_and_asks_for_nothing_twice()
    {
        using var undisturbed = new ScrapeRun();
        undisturbed.AddHttpSite(_shop.Wall);
        (await undisturbed.RunAsync()).ShouldBe(ExitCode.Done, undisturbed.Errors);
        _shop.Forget();
        foreach (var trouble in new[] { "/w?page=2", "/w?page=3" })
        {
            _shop.Instead(trouble, 500);
            (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
            _shop.Heal(trouble);
        }

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _run.Files().ShouldBe(undisturbed.Files());
        _shop.Requests.CountBy(path => path).Where(pair => pair.Value > 1).Select(pair => pair.Key).ShouldBe(["/w?page=2", "/w?page=3"], "they were errors the first time");
    }

    [Fact]
    public async Task A_run_that_was_cancelled_between_pictures_fetches_each_once()
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var pictures = 0;
        for (var number = 1; number <= 6; number++)
        {
            var bytes = TestPictures.Png(number);
            _shop.Instead($"/a/images/t_product_v1/AA{number:0000}-{number:000}/image.jpg", async (http, _) =>
            {
                await http.Response.Body.WriteAsync(bytes);
                if (Interlocked.Increment(ref pictures) == 3)
                    await stop.CancelAsync();
            });
        }

        await Should.ThrowAsync<OperationCanceledException>(() => _run.RunUntilAsync(stop.Token));
        var finished = Directory.Exists(_run.Layout().ImageFolder) ? Directory.GetFiles(_run.Layout().ImageFolder, "*.png").Length : 0;
        _shop.Forget();

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _shop.Requests.Count.ShouldBe(6 - finished, "only pictures that were not finished");
        (await _run.ImagesAsync()).Count.ShouldBe(6);
    }

    [Fact]
    public async Task An_unfinished_run_that_is_too_old_begins_anew()
    {
        _shop.Instead("/w?page=3", 500);
        await _run.RunAsync();
        _shop.Heal("/w?page=3");
        _shop.Forget();

        (await _run.RunAsync("Scrapers:ResumeWithinHours=0.5")).ShouldBe(ExitCode.Done, _run.Errors);

        _shop.Requests.Take(3).ShouldBe(["/w", "/w?page=2", "/w?page=3"]);
        (await _run.ListingsAsync()).ShouldAllBe(listing => listing.SeenAt!.Value.Hour == 9);
    }

    [Fact]
    public async Task Pages_whose_format_has_changed_are_asked_for_anew_by_the_next_run()
    {
        _shop.InsteadHtml("/w?page=2", $"<html><body>{new string('.', 600)}</body></html>");
        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
        _shop.Heal("/w?page=2");
        _shop.Forget();

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _shop.Requests.Take(3).ShouldBe(["/w", "/w?page=2", "/w?page=3"]);
    }

    [Fact]
    public async Task What_has_not_changed_since_the_last_run_is_not_sent_again_and_changes_no_byte()
    {
        _shop.Tagged = true;
        await _run.RunAsync();
        var files = _run.Files();
        _shop.Forget();

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _run.Files().ShouldBe(files);
        _shop.Requests.ShouldBe(["/w", "/w?page=2", "/w?page=3"]);
        _shop.NotModified.ShouldBe(3);
    }

    [Fact]
    public async Task A_page_that_has_changed_is_read_anew()
    {
        _shop.Tagged = true;
        await _run.RunAsync();
        _shop.Price = 99;

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).ShouldAllBe(listing => listing.ListPrice == 99);
    }

    [Fact]
    public async Task Pictures_are_asked_for_changes_when_they_are_due_and_not_before()
    {
        _shop.Tagged = true;
        await _run.RunAsync();
        _shop.Forget();

        (await _run.RunAsync("Scrapers:RecheckPicturesAfterDays=0.03")).ShouldBe(ExitCode.Done, _run.Errors);
        _shop.NotModified.ShouldBe(9, "three pages and six pictures");
        await _run.RunAsync("Scrapers:RecheckPicturesAfterDays=0.06");
        _shop.NotModified.ShouldBe(12, "an hour later only the pages");
        (await _run.ImagesAsync()).Count.ShouldBe(6);
    }

    [Fact]
    public async Task Pictures_without_anything_to_ask_by_are_never_fetched_again()
    {
        await _run.RunAsync();
        _shop.Forget();

        await _run.RunAsync("Scrapers:RecheckPicturesAfterDays=0");

        _shop.Requests.ShouldBe(["/w", "/w?page=2", "/w?page=3"]);
    }

    [Fact]
    public async Task Robots_txt_is_kept_for_a_day_and_longer_only_while_it_cannot_be_had()
    {
        var clock = new StepClock();
        _run.Clock = clock;
        string[] settings = ["Fetching:TimeoutSeconds=2000", "Fetching:LatencyFactor=0"];
        await _run.RunAsync(settings);
        clock.Advance(TimeSpan.FromHours(23));
        await _run.RunAsync(settings);
        _shop.Asked("/robots.txt").ShouldBe(1);

        clock.Advance(TimeSpan.FromHours(2));
        _shop.Instead("/robots.txt", 503);
        (await _run.RunAsync(settings)).ShouldBe(ExitCode.Done, _run.Errors);
        _shop.Asked("/robots.txt").ShouldBe(2);

        _shop.Heal("/robots.txt");
        _shop.Robots = "User-agent: *\nDisallow: /w\n";
        (await _run.RunAsync(settings)).ShouldBe(ExitCode.Refused);
    }

    [Theory]
    [InlineData(500, ExitCode.Failed)]
    [InlineData(429, ExitCode.Failed)]
    [InlineData(404, ExitCode.Done)]
    [InlineData(403, ExitCode.Done)]
    public async Task A_robots_txt_that_cannot_be_had_forbids_and_a_missing_one_allows(int status, ExitCode code)
    {
        _shop.Instead("/robots.txt", status);

        (await _run.RunAsync()).ShouldBe(code);
    }

    [Fact]
    public async Task A_robots_txt_that_is_redirected_counts_and_one_in_a_circle_counts_as_missing()
    {
        _shop.InsteadRedirect("/robots.txt", "/elsewhere.txt");
        _shop.Instead("/elsewhere.txt", (http, _) => http.Response.Body.WriteAsync("User-agent: *\nDisallow: /\n"u8.ToArray()).AsTask());
        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        await using var circle = await LinkShop.StartAsync();
        circle.InsteadRedirect("/robots.txt", "/robots.txt?again");
        circle.InsteadRedirect("/robots.txt?again", "/robots.txt");
        _run.AddHttpSite(circle.Wall, "circle");
        (await _run.RunAsync("Scrapers:Sites=[\"circle\"]")).ShouldBe(ExitCode.Done, _run.Errors);
    }
}
