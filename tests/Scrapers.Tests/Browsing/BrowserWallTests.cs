using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Browsing;

/// <summary>What a real browser may do, and what it may not.</summary>
public sealed class BrowserWallTests(SharedBrowser browser) : IClassFixture<SharedBrowser>, IDisposable
{
    private static readonly TestShoe[] SevenShoes = [.. Enumerable.Range(1, 7).Select(number => new TestShoe($"Nike {number}", $"AA{number:0000}-100"))];
    private readonly ScrapeRun _run = new(browser);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_resumed_run_answers_the_page_from_what_it_had()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.FailingAnchor = 6;
        _run.AddSite(shop.Wall);
        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
        shop.Requests.ShouldBe(["/robots.txt", "/w/mens-shoes", "/cic/browse/v2", "/cic/browse/v2"]);
        shop.Requests.Clear();
        shop.FailingAnchor = null;

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        shop.Requests.Where(path => !path.StartsWith("/a/", StringComparison.Ordinal)).ShouldBe(["/cic/browse/v2"]);
        (await _run.ListingsAsync()).Count.ShouldBe(7);
    }

    [Fact]
    public async Task The_browser_asks_nothing_by_itself_and_what_a_page_asks_is_held_to_the_same_rules()
    {
        await using var inner = await LinkShop.StartAsync(address: "127.0.0.2");
        await using var shop = await LinkShop.StartAsync(pages: 1);
        shop.Robots = "User-agent: *\nDisallow: /private/\n";
        shop.Instead("/allowed.js", (http, _) => http.Response.Body.WriteAsync("document.title = 'ran';"u8.ToArray()).AsTask());
        var inside = inner.At("/w").AbsoluteUri;
        shop.InsteadHtml("/w", shop.Page(1,
            $$"""
            <link rel="preconnect" href="{{inside}}"><link rel="icon" href="/favicon.ico"><link rel="prefetch" href="/prefetched">
            <script src="/private/no.js"></script><script src="/allowed.js"></script>
            <script>
              fetch('{{inside}}').catch(() => 0);
              fetch('/post', { method: 'POST', body: 'x' }).catch(() => 0);
              navigator.sendBeacon('/beacon', 'x');
              new WebSocket('{{inside.Replace("http", "ws", StringComparison.Ordinal)}}');
              new WebSocket('ws://' + location.host + '/socket');
              new EventSource('/events');
              new Image().src = '/picture.png';
            </script>
            <iframe src="/framed"></iframe>
            """));
        _run.AddSite(shop.Wall, "shop", "", "browser", "link", 0);

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        inner.Requests.ShouldBeEmpty();
        shop.Requests.Where(path => !path.StartsWith("/a/", StringComparison.Ordinal)).ShouldBe(["/robots.txt", "/w", "/allowed.js"]);
    }

    [Fact]
    public async Task A_page_that_its_scripts_put_together_is_read_as_it_stands_in_the_end_and_its_link_followed()
    {
        await using var shop = await LinkShop.StartAsync(pages: 2);
        foreach (var (path, number) in new[] { ("/w", 1), ("/w?page=2", 2) })
        {
            var data = System.Text.Json.JsonSerializer.Serialize(shop.Page(number));
            shop.InsteadHtml(path, $$"""
                <!doctype html><html><body><script>
                  const page = new DOMParser().parseFromString({{data.Replace("</", "<\\/", StringComparison.Ordinal)}}, 'text/html');
                  document.body.append(document.importNode(page.getElementById('__NEXT_DATA__'), true));
                </script></body></html>
                """);
        }

        _run.AddSite(shop.Wall, "shop", "", "browser", "link", 0);

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Cookies_of_the_visit_are_sent_with_the_pages_own_requests()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.Cookie = "visit=7; Path=/";
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        shop.CookiesSent.ShouldContain("visit=7");
    }
}
