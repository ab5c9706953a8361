using System.Net;

namespace ShoeData.Storefront.Tests;

public sealed class InsteadAnswerTests : BadShop
{
    [Fact]
    public async Task A_busy_shop_says_in_how_many_seconds_it_has_time_and_has_it_then()
    {
        Server.Misbehave("busy=7,times=2");
        foreach (var _ in new[] { 1, 2 })
        {
            using var answer = await Http.GetAsync(Wall, Token);
            answer.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
            answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(7));
        }

        (await StatusAsync(Wall)).ShouldBe(HttpStatusCode.OK);
        Server.Asked[Wall].ShouldBe(3);
    }

    [Fact]
    public async Task A_busy_shop_may_name_the_moment()
    {
        Server.Misbehave("busy-until=3600");
        using var answer = await Http.GetAsync(Wall, Token);
        answer.Headers.RetryAfter!.Date.ShouldNotBeNull().ShouldBe(TimeProvider.System.GetUtcNow().AddHours(1), TimeSpan.FromMinutes(5));
    }

    [Fact]
    public async Task The_shop_forbids_after_so_many_requests_and_tells_the_truth_all_the_same()
    {
        Server.Misbehave("forbid,after=3");
        foreach (var status in new[] { HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Forbidden, HttpStatusCode.Forbidden })
            (await StatusAsync(Wall)).ShouldBe(status);
        foreach (var path in new[] { "/health", "/truth", "/footlocker/truth", "/misbehave", "/robots.txt" })
            (await StatusAsync(path)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("challenge", HttpStatusCode.Forbidden)]
    [InlineData("challenge=200", HttpStatusCode.OK)]
    public async Task A_challenge_asks_for_a_human(string trouble, HttpStatusCode status)
    {
        Server.Misbehave(trouble);
        using var answer = await Http.GetAsync(Wall, Token);
        answer.StatusCode.ShouldBe(status);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldContain("verify that you are a human");
    }

    [Fact]
    public async Task Errors_end_after_so_many_and_meet_only_the_paths_that_are_meant()
    {
        Server.Misbehave("error,times=1,on=/footlocker", "error=502,on=/puma");
        (await StatusAsync(Wall)).ShouldBe(HttpStatusCode.InternalServerError);
        (await StatusAsync(Wall)).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync("/puma")).ShouldBe(HttpStatusCode.BadGateway);
        (await StatusAsync("/w/mens-shoes")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_tiny_answer_has_two_bytes()
    {
        Server.Misbehave("tiny");
        (await Http.GetByteArrayAsync(Wall, Token)).Length.ShouldBe(2);
    }

    [Fact]
    public async Task Redirects_go_round_in_a_circle_or_where_nobody_should_go()
    {
        Server.Misbehave("loop,on=/footlocker", "redirect=http://169.254.169.254/latest,on=/puma");
        using var round = await Http.GetAsync(Wall + "?Nao=8", Token);
        (round.StatusCode, round.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.Found, Wall + "?Nao=8"));
        using var away = await Http.GetAsync("/puma/us/en/men/shoes", Token);
        (away.StatusCode, away.Headers.Location!.OriginalString).ShouldBe((HttpStatusCode.Found, "http://169.254.169.254/latest"));
    }

    [Fact]
    public async Task A_small_body_unpacks_to_a_huge_one()
    {
        Server.Misbehave("bomb=8");
        using var answer = await Http.GetAsync(Wall, Token);
        answer.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        var packed = await answer.Content.ReadAsByteArrayAsync(Token);
        packed.Length.ShouldBeLessThan(200_000);
        await using var body = new System.IO.Compression.GZipStream(new MemoryStream(packed), System.IO.Compression.CompressionMode.Decompress);
        using var unpacked = new MemoryStream();
        await body.CopyToAsync(unpacked, Token);
        unpacked.Length.ShouldBe(8 << 20);
    }

    [Theory]
    [InlineData("robots-forbid=/puma", "User-agent: *\nDisallow: /puma\n", HttpStatusCode.OK)]
    [InlineData("robots-delay=2", "User-agent: *\nCrawl-delay: 2\nAllow: /\n", HttpStatusCode.OK)]
    [InlineData("robots-error", "There are no rules today.\n", HttpStatusCode.ServiceUnavailable)]
    [InlineData("robots-error=404", "There are no rules today.\n", HttpStatusCode.NotFound)]
    public async Task Robots_txt_forbids_delays_or_fails(string trouble, string text, HttpStatusCode status)
    {
        Server.Misbehave(trouble);
        using var answer = await Http.GetAsync("/robots.txt", Token);
        (answer.StatusCode, await answer.Content.ReadAsStringAsync(Token)).ShouldBe((status, text));
        (await StatusAsync(Wall)).ShouldBe(HttpStatusCode.OK);
    }
}
