using System.IO.Compression;
using Microsoft.AspNetCore.Http;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Asking;

/// <summary>Shops that do not want to be read, or answer with what is no page; read without a browser.</summary>
public sealed class RefusalTests : IAsyncLifetime
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
    public async Task A_wall_of_links_is_read_without_a_browser()
    {
        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _shop.Requests.Take(4).ShouldBe(["/robots.txt", "/w", "/w?page=2", "/w?page=3"]);
        (await _run.ListingsAsync()).Select(listing => listing.Title).ShouldBe(Enumerable.Range(1, 6).Select(number => $"Nike {number}"));
        (await _run.ImagesAsync()).Count.ShouldBe(6);
    }

    [Theory]
    [InlineData(401)]
    [InlineData(403)]
    [InlineData(407)]
    [InlineData(429)]
    [InlineData(451)]
    public async Task A_refusal_in_the_middle_stops_the_shop_and_the_next_run_goes_on_there(int status)
    {
        _shop.Instead("/w?page=2", status);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {_shop.At("/w?page=2")}: the shop answers {status}; it is left alone.\n");
        _shop.Requests.ShouldBe(["/robots.txt", "/w", "/w?page=2"]);
        File.Exists(_run.Layout().Listings).ShouldBeFalse();
        _shop.Heal("/w?page=2");
        _shop.Forget();
        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);
        _shop.Requests.ShouldNotContain("/w");
        _shop.Requests.ShouldNotContain("/robots.txt");
    }

    [Fact]
    public async Task A_challenge_with_status_200_is_a_refusal_and_is_asked_for_again_by_the_next_run()
    {
        _shop.InsteadHtml("/w?page=3", "<html><body>Please verify you are human.</body></html>");

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {_shop.At("/w?page=3")}: a challenge page ('verify you are human') instead of products; the shop is left alone.\n");
        _shop.Heal("/w?page=3");
        _shop.Forget();
        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);
        _shop.Requests.First().ShouldBe("/w?page=3");
    }

    [Fact]
    public async Task A_tiny_body_instead_of_a_page_is_a_refusal()
    {
        _shop.InsteadHtml("/w", "<html><body>Hello.</body></html>");

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {_shop.Wall}: 32 characters came instead of a page with products; the shop is left alone.\n");
    }

    [Theory]
    [InlineData("""<meta name="robots" content="noindex, noai">""", "noai")]
    [InlineData("""<META NAME="Robots" CONTENT="NOIMAGEAI">""", "noimageai")]
    [InlineData("""<meta name="shoedata" content="noai">""", "noai")]
    public async Task A_page_whose_meta_element_says_noai_stops_the_shop(string meta, string directive)
    {
        _shop.InsteadHtml("/w", _shop.Page(1, meta));

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {_shop.Wall}: its meta element says {directive}; the shop is left alone.\n");
        _shop.Requests.ShouldBe(["/robots.txt", "/w"]);
    }

    [Fact]
    public async Task A_page_that_says_noai_to_others_or_in_its_text_is_read()
    {
        _shop.InsteadHtml("/w", _shop.Page(1, """<meta name="otherbot" content="noai"><meta name="description" content="noai"><title>noai</title>"""));

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);
    }

    [Theory]
    [InlineData("noai", true)]
    [InlineData("ShoeData: noai", true)]
    [InlineData("otherbot: noai", false)]
    public async Task A_page_whose_header_says_noai_to_us_stops_the_shop(string tag, bool stops)
    {
        _shop.Instead("/w", (http, _) =>
        {
            http.Response.Headers["X-Robots-Tag"] = tag;
            http.Response.ContentType = "text/html";
            return http.Response.WriteAsync(_shop.Page(1));
        });

        (await _run.RunAsync()).ShouldBe(stops ? ExitCode.Refused : ExitCode.Done);
    }

    [Fact]
    public async Task A_picture_that_says_noimageai_is_refused_and_the_others_are_kept()
    {
        _shop.Instead("/a/images/t_product_v1/AA0001-001/image.jpg", (http, _) =>
        {
            http.Response.Headers["X-Robots-Tag"] = "noimageai";
            return http.Response.Body.WriteAsync(TestPictures.Png(1)).AsTask();
        });

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        (await _run.RejectionsAsync()).ShouldHaveSingleItem().Detail.ShouldBe("its X-Robots-Tag says noimageai");
        (await _run.ListingsAsync()).Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_page_of_another_type_is_none()
    {
        _shop.Instead("/w", (http, _) =>
        {
            http.Response.ContentType = "application/pdf";
            return http.Response.WriteAsync(_shop.Page(1));
        });

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe($"failed: {_shop.Wall}: the answer is of type application/pdf, a page or JSON was wanted; correct the address in the site's file.\n");
    }

    [Fact]
    public async Task A_page_that_unpacks_to_more_than_allowed_is_cut_off()
    {
        using var packed = new MemoryStream();
        await using (var packer = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            await packer.WriteAsync(new byte[20_000_000], TestContext.Current.CancellationToken);
        packed.Length.ShouldBeLessThan(100_000);
        _shop.Instead("/w", (http, _) =>
        {
            http.Response.ContentType = "text/html";
            http.Response.Headers.ContentEncoding = "gzip";
            return http.Response.Body.WriteAsync(packed.ToArray()).AsTask();
        });

        (await _run.RunAsync("Scrapers:MaxPageBytes=100000")).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe($"failed: {_shop.Wall}: more than the 100000 bytes came that Scrapers:MaxPageBytes allows.\n");
    }

    [Fact]
    public async Task A_body_that_ends_early_is_no_page()
    {
        _shop.Instead("/w", async (http, _) =>
        {
            http.Response.ContentLength = 5000;
            await http.Response.WriteAsync("<html>");
            await http.Response.Body.FlushAsync();
            http.Abort();
        });

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldEndWith("; run again later.\n");
    }

    [Fact]
    public async Task A_circle_of_redirects_or_of_next_pages_is_noticed()
    {
        _shop.InsteadRedirect("/w?page=2", "/x");
        _shop.InsteadRedirect("/x", "/w?page=2");
        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
        _run.Errors.ShouldBe($"failed: {_shop.At("/w?page=2")}: redirected in a circle, back to {_shop.At("/w?page=2")}.\n");

        var second = _shop.Page(2).Replace("page=3", "page=2", StringComparison.Ordinal);
        _shop.InsteadHtml("/w?page=2", second);
        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
        _run.Errors.ShouldContain("the next page is one that was read before");
    }

    [Fact]
    public async Task A_private_host_is_reached_by_no_redirect_of_a_page_of_a_picture_or_of_robots_txt()
    {
        await using var inner = await LinkShop.StartAsync(address: "127.0.0.2");
        _shop.InsteadRedirect("/a/images/t_product_v1/AA0001-001/image.jpg", inner.At("/a/images/t_product_v1/AA0001-001/image.jpg").AbsoluteUri);
        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);
        (await _run.RejectionsAsync()).ShouldHaveSingleItem().Detail.ShouldContain("127.0.0.2 is the loopback, private or reserved address 127.0.0.2");

        _shop.InsteadRedirect("/w", inner.Wall.AbsoluteUri);
        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
        _run.Errors.ShouldContain("127.0.0.2 is the loopback, private or reserved address");

        _run.AddHttpSite(_shop.Wall, "other");
        _shop.InsteadRedirect("/robots.txt", inner.At("/robots.txt").AbsoluteUri);
        (await _run.RunAsync("Scrapers:Sites=[\"other\"]")).ShouldBe(ExitCode.Failed);
        inner.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_name_that_stands_for_a_private_address_is_not_asked()
    {
        _run.AddHttpSite(new UriBuilder(_shop.Wall) { Host = "localhost" }.Uri, "named");

        (await _run.RunAsync("Scrapers:Sites=[\"named\"]", "Fetching:AllowedHosts=[]")).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldContain("localhost is the loopback, private or reserved address");
        _shop.Requests.ShouldBeEmpty();
    }
}
