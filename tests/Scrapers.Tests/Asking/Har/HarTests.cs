using System.Text.Json;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Asking.Har;

/// <summary>A run is recorded and played back; the shop is closed by then.</summary>
public sealed class HarTests : IDisposable
{
    private readonly ScrapeRun _recorded = new();
    private readonly ScrapeRun _replayed = new();

    private string File => Path.Combine(_recorded.Folder, "shop.har");

    public void Dispose()
    {
        _recorded.Dispose();
        _replayed.Dispose();
    }

    [Fact]
    public async Task What_was_recorded_without_a_browser_replays_to_the_same_bytes_without_the_network()
    {
        var shop = await LinkShop.StartAsync();
        _recorded.AddHttpSite(shop.Wall);
        (await _recorded.RunStageAsync($"Scrapers:Record={File}")).ShouldBe(ExitCode.Done, _recorded.Errors);
        var asked = shop.Requests.Count;

        // A day of delay: who waited for it would not be back in time.
        _replayed.AddHttpSite(shop.Wall, delay: 3600);
        (await _replayed.RunStageAsync($"Scrapers:Replay={File}")).ShouldBe(ExitCode.Done, _replayed.Errors);
        shop.Requests.Count.ShouldBe(asked, "the network is not touched while the shop is open");
        await shop.DisposeAsync();
        (await _replayed.RunStageAsync($"Scrapers:Replay={File}")).ShouldBe(ExitCode.Done, _replayed.Errors);

        _replayed.Files().Where(file => !file.Key.EndsWith("history.jsonl", StringComparison.Ordinal))
            .ShouldBe(_recorded.Files().Where(file => !file.Key.EndsWith("history.jsonl", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task What_was_recorded_with_a_browser_replays_to_the_same_bytes_without_the_network()
    {
        var shop = await TestShop.StartAsync([.. Enumerable.Range(1, 7).Select(number => new TestShoe($"Nike {number}", $"AA{number:0000}-100"))]);
        _recorded.AddSite(shop.Wall);
        _replayed.AddSite(shop.Wall);
        (await _recorded.RunStageAsync($"Scrapers:Record={File}")).ShouldBe(ExitCode.Done, _recorded.Errors);
        await shop.DisposeAsync();

        (await _replayed.RunStageAsync($"Scrapers:Replay={File}")).ShouldBe(ExitCode.Done, _replayed.Errors);

        _replayed.Files().ShouldBe(_recorded.Files());
        (await _replayed.ListingsAsync()).Count.ShouldBe(7);
    }

    [Fact]
    public async Task An_address_that_was_not_recorded_is_named()
    {
        await using var shop = await LinkShop.StartAsync();
        _recorded.AddHttpSite(shop.Wall);
        await _recorded.RunStageAsync($"Scrapers:Record={File}");
        shop.Forget();
        var text = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        await System.IO.File.WriteAllTextAsync(File, text.Replace(shop.At("/w?page=3").AbsoluteUri, shop.At("/w?page=4").AbsoluteUri, StringComparison.Ordinal), TestContext.Current.CancellationToken);

        _replayed.AddHttpSite(shop.Wall);
        var error = await Should.ThrowAsync<UserError>(() => _replayed.RunStageAsync($"Scrapers:Replay={File}"));

        error.Message.ShouldBe($"{File}: {shop.At("/w?page=3")} is not in this recording; record it again with the same sites and settings.");
        shop.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Cookies_keys_and_authorisation_are_left_out()
    {
        await using var shop = await LinkShop.StartAsync(pages: 1);
        shop.InsteadRedirect("/w", "/w?page=1&api_key=S3CRET&session-token=S3CRET");
        shop.Instead("/w?page=1&api_key=S3CRET&session-token=S3CRET", (http, _) =>
        {
            http.Response.ContentType = "text/html";
            http.Response.Headers.SetCookie = "id=S3CRET";
            http.Response.Headers["X-Auth-Token"] = "S3CRET";
            return http.Response.Body.WriteAsync(System.Text.Encoding.UTF8.GetBytes(shop.Page(1))).AsTask();
        });
        _recorded.AddHttpSite(shop.Wall);
        (await _recorded.RunStageAsync($"Scrapers:Record={File}")).ShouldBe(ExitCode.Done, _recorded.Errors);

        var text = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        text.ShouldNotContain("S3CRET");
        using var har = JsonDocument.Parse(text);
        har.RootElement.GetProperty("log").GetProperty("version").GetString().ShouldBe("1.2");
        har.RootElement.GetProperty("log").GetProperty("entries").EnumerateArray().Select(entry => entry.GetProperty("response").GetProperty("status").GetInt32())
            .ShouldBe([200, 302, 200, 200, 200]);
        _replayed.AddHttpSite(shop.Wall);
        (await _replayed.RunStageAsync($"Scrapers:Replay={File}")).ShouldBe(ExitCode.Done, _replayed.Errors);
        _replayed.Files().ShouldBe(_recorded.Files());
    }

    [Fact]
    public async Task A_recording_that_was_broken_off_gets_no_name()
    {
        await using var shop = await LinkShop.StartAsync();
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        shop.Instead("/w?page=2", async (_, _) => await stop.CancelAsync());
        _recorded.AddHttpSite(shop.Wall);

        await Should.ThrowAsync<OperationCanceledException>(() => _recorded.RunStageUntilAsync($"Scrapers:Record={File}", stop.Token));

        Directory.GetFiles(_recorded.Folder, "shop.har*").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("not json")]
    [InlineData("""{"log":{"entries":[{"request":{"method":"GET","url":"http://a/"},"response":{"status":"x"}}]}}""")]
    public async Task A_file_that_is_no_recording_is_an_error(string text)
    {
        await System.IO.File.WriteAllTextAsync(File, text, TestContext.Current.CancellationToken);
        _replayed.AddHttpSite(new Uri("http://127.0.0.1:1/w"));

        (await Should.ThrowAsync<UserError>(() => _replayed.RunStageAsync($"Scrapers:Replay={File}"))).Message.ShouldStartWith($"--replay {File}: this is no HAR 1.2 file: ");
    }
}
