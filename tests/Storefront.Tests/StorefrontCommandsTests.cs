using System.CommandLine;
using System.Net;

namespace ShoeData.Storefront.Tests;

public sealed class StorefrontCommandsTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5480", "127.0.0.1:5480")]
    [InlineData("http://localhost:8080/", "127.0.0.1:8080")]
    [InlineData("http://[::1]:8080", "[::1]:8080")]
    [InlineData("http://127.0.0.1:0", "127.0.0.1:0")]
    public void A_loopback_address_is_listened_on(string urls, string endpoint) =>
        StorefrontCommands.Endpoint(urls).ShouldBe(IPEndPoint.Parse(endpoint));

    [Theory]
    [InlineData("5480")]
    [InlineData("https://127.0.0.1:5480")]
    [InlineData("http://127.0.0.1:5480/shop")]
    public void Anything_but_an_http_address_is_refused(string urls) =>
        Should.Throw<UserError>(() => StorefrontCommands.Endpoint(urls)).Message
            .ShouldBe($"--urls is '{urls}'; one http address is wanted, such as http://127.0.0.1:5480");

    [Fact]
    public void An_address_that_others_could_reach_is_refused() =>
        Should.Throw<UserError>(() => StorefrontCommands.Endpoint("http://0.0.0.0:5480")).Message
            .ShouldBe("--urls is 'http://0.0.0.0:5480'; the shop is for this machine only: use a loopback address such as http://127.0.0.1:5480");

    [Fact]
    public async Task Help_names_the_wall_the_truth_and_the_usual_address()
    {
        using var output = new StringWriter();
        var code = await StorefrontCommands.Create().Parse("--help").InvokeAsync(
            new InvocationConfiguration { Output = output }, TestContext.Current.CancellationToken);
        code.ShouldBe(0);
        foreach (var word in new[] { "/w/mens-shoes", "/truth", "--urls", "[default: http://127.0.0.1:5480]", "/houses", "adidas, reebok, puma", "--misbehave", "robots-delay=SECONDS" })
            output.ToString().ShouldContain(word);
    }

    [Fact]
    public async Task The_shop_opens_says_where_and_closes_when_cancelled()
    {
        using var closing = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        using var output = new ClosingWriter(closing);
        var code = await StorefrontCommands.Create().Parse("--urls http://127.0.0.1:0").InvokeAsync(new InvocationConfiguration { Output = output }, closing.Token);
        code.ShouldBe(0);
        output.ToString().ShouldMatch($@"^{Shop.Truth.Count} shoes at http://127\.0\.0\.1:\d+/w/mens-shoes \(Ctrl\+C closes the shop\)\s*$");
    }

    [Fact]
    public async Task What_is_no_trouble_keeps_the_shop_closed()
    {
        using var output = new StringWriter();
        var opening = StorefrontCommands.Create().Parse("--urls http://127.0.0.1:0 --misbehave fire").InvokeAsync(
            new InvocationConfiguration { Output = output, EnableDefaultExceptionHandler = false }, TestContext.Current.CancellationToken);
        (await Should.ThrowAsync<UserError>(() => opening)).Message.ShouldStartWith("--misbehave is 'fire': there is no 'fire'");
        output.ToString().ShouldBeEmpty();
    }

    // Closes the shop as soon as it has said that it is open.
    private sealed class ClosingWriter(CancellationTokenSource closing) : StringWriter
    {
        public override async Task WriteLineAsync(string? value)
        {
            await base.WriteLineAsync(value);
            await closing.CancelAsync();
        }
    }
}
