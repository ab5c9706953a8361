using static ShoeData.Fetching.FetchResult;

namespace ShoeData.Fetching.Tests;

public sealed class RedirectTests : IAsyncLifetime
{
    private static readonly byte[] Picture = [1, 2, 3, 4];
    private static readonly FetchingOptions Options = new() { AllowedHosts = ["127.0.0.1"], MaxRedirects = 3, Retries = 0 };
    private LoopbackServer _server = null!;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await LoopbackServer.StartAsync();

    public ValueTask DisposeAsync() => _server.DisposeAsync();

    [Fact]
    public async Task As_many_redirects_as_allowed_are_followed_and_one_more_is_not()
    {
        _server.OnRedirect("/4", "/3");
        _server.OnRedirect("/3", "2");
        _server.OnRedirect("/2", _server.At("/1").ToString());
        _server.OnRedirect("/1", "/shoe.jpg");
        _server.OnBytes("/shoe.jpg", Picture);

        (await FetchAsync(_server.At("/3"))).ShouldBeOfType<Fetched>().Bytes.ToArray().ShouldBe(Picture);
        (await FetchAsync(_server.At("/4"))).ShouldBe(
            new NotFetched(RejectReason.ImageUnreachable, $"redirected more than 3 times, last to {_server.At("/shoe.jpg")}"));
    }

    [Fact]
    public async Task A_circle_of_redirects_is_noticed_at_once()
    {
        _server.OnRedirect("/a", "/b");
        _server.OnRedirect("/b", "/a");

        (await FetchAsync(_server.At("/a"))).ShouldBe(
            new NotFetched(RejectReason.ImageUnreachable, $"redirected in a circle, back to {_server.At("/a")}"));
        _server.Asked("/a").ShouldBe(1);
    }

    [Fact]
    public async Task A_redirect_without_a_target_is_unreachable()
    {
        _server.OnStatus("/a", 302);

        (await FetchAsync(_server.At("/a"))).ShouldBe(new NotFetched(RejectReason.ImageUnreachable, "the server answers 302"));
    }

    [Fact]
    public async Task A_redirect_to_a_private_host_is_refused_before_it_is_reached()
    {
        await using var inner = await LoopbackServer.StartAsync("127.0.0.2");
        inner.OnBytes("/shoe.jpg", Picture);
        _server.OnRedirect("/a", inner.At("/shoe.jpg").ToString());

        (await FetchAsync(_server.At("/a"))).ShouldBe(new NotFetched(
            RejectReason.ImageAddressForbidden,
            "127.0.0.2 is the loopback, private or reserved address 127.0.0.2; name it in Fetching:AllowedHosts if it is meant"));
        inner.Asked("/shoe.jpg").ShouldBe(0);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.org/shoe.jpg")]
    [InlineData("data:image/png;base64,AAAA")]
    public async Task Only_http_and_https_are_spoken_asked_or_redirected(string address)
    {
        _server.OnRedirect("/a", address);

        var refused = new NotFetched(RejectReason.ImageAddressForbidden, $"'{address}' is no http or https address");
        (await FetchAsync(new Uri(address))).ShouldBe(refused);
        (await FetchAsync(_server.At("/a"))).ShouldBe(refused);
    }

    [Fact]
    public async Task A_name_that_resolves_to_loopback_is_refused_unless_named()
    {
        _server.OnBytes("/shoe.jpg", Picture);
        var address = new UriBuilder(_server.At("/shoe.jpg")) { Host = "localhost" }.Uri;

        (await FetchAsync(address, Options with { AllowedHosts = [] })).ShouldBeOfType<NotFetched>().Reason.ShouldBe(RejectReason.ImageAddressForbidden);
        _server.Asked("/shoe.jpg").ShouldBe(0);
        (await FetchAsync(address, Options with { AllowedHosts = ["localhost"] })).ShouldBeOfType<Fetched>();
    }

    [Theory]
    [InlineData("http://0x7f000001/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://127.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:127.0.0.1]/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public async Task Other_spellings_of_private_addresses_are_refused(string address) =>
        (await FetchAsync(new Uri(address), Options with { AllowedHosts = [] })).ShouldBeOfType<NotFetched>().Reason.ShouldBe(RejectReason.ImageAddressForbidden);

    private static async Task<FetchResult> FetchAsync(Uri address, FetchingOptions? options = null)
    {
        using var downloader = new ImageDownloader(options ?? Options, new StepClock { Patience = TimeSpan.Zero });
        return await downloader.FetchAsync(address, Token);
    }
}
