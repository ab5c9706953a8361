using System.Net;
using System.Net.Http.Headers;

namespace ShoeData.Storefront.Tests;

public sealed class SpoiltBodyTests : BadShop
{
    [Fact]
    public async Task A_slow_body_is_whole_in_the_end()
    {
        var right = await Http.GetStringAsync(Wall, Token);
        Server.Misbehave("slow=1");
        (await Http.GetStringAsync(Wall, Token)).ShouldBe(right);
    }

    [Fact]
    public async Task A_truncated_body_ends_before_its_announced_length()
    {
        var whole = (await Http.GetByteArrayAsync(Wall, Token)).Length;
        Server.Misbehave("truncate");
        using var answer = await Http.GetAsync(Wall, HttpCompletionOption.ResponseHeadersRead, Token);
        answer.Content.Headers.ContentLength.ShouldBe(whole);
        await using var body = await answer.Content.ReadAsStreamAsync(Token);
        await Should.ThrowAsync<IOException>(() => body.CopyToAsync(Stream.Null, Token));
    }

    [Fact]
    public async Task A_body_that_stalls_comes_to_its_middle()
    {
        var whole = await Http.GetByteArrayAsync(Wall, Token);
        Server.Misbehave("stall");
        using var leaving = CancellationTokenSource.CreateLinkedTokenSource(Token);
        using var answer = await Http.GetAsync(Wall, HttpCompletionOption.ResponseHeadersRead, Token);
        await using var body = await answer.Content.ReadAsStreamAsync(Token);
        var half = new byte[whole.Length / 2];
        await body.ReadExactlyAsync(half, Token);
        half.ShouldBe(whole[..half.Length]);
        var more = body.ReadAsync(new byte[1], leaving.Token).AsTask();
        more.IsCompleted.ShouldBeFalse();
        await leaving.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => more);
    }

    [Fact]
    public async Task Content_is_called_by_a_wrong_type()
    {
        Server.Misbehave("wrong-type=text/html,on=/adidas/images", "wrong-type,on=/footlocker/Mens");
        using var picture = await Http.GetAsync(Server.TruthOf("adidas")[0].Pictures[0].Path, Token);
        picture.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("text/html"));
        Silhouette.Decode(await picture.Content.ReadAsByteArrayAsync(Token)).Dispose();
        using var page = await Http.GetAsync(Wall, Token);
        page.Content.Headers.ContentType.ShouldBe(new MediaTypeHeaderValue("application/octet-stream"));
    }

    [Fact]
    public async Task A_redesign_gives_a_member_another_name_everywhere_and_leaves_values_alone()
    {
        var before = await Http.GetStringAsync("/adidas/api/plp/content-engine", Token);
        Server.Misbehave("rename=salePrice");
        var after = await Http.GetStringAsync("/adidas/api/plp/content-engine", Token);
        after.ShouldBe(before.Replace("\"salePrice\":", "\"salePriceNow\":", StringComparison.Ordinal));
        after.ShouldNotBe(before);
        (await Http.GetStringAsync("/puma/us/en/men/shoes", Token)).ShouldContain("""\u0022salePriceNow\u0022:""");
    }

    [Fact]
    public async Task A_redesign_gives_a_class_another_name()
    {
        Server.Misbehave("rename=product_price");
        var page = await Http.GetStringAsync(Wall, Token);
        page.ShouldContain("class=\"product_priceNow\"");
        page.ShouldNotContain("\"product_price\"");
        Server.Misbehave("rename=outlet-pricing");
        (await Http.GetStringAsync("/asics/us/en-us/mens-shoes/c/aa10200000/", Token)).ShouldContain("class=\"price-standard outlet-pricingNow\"");
    }

    [Fact]
    public async Task Machines_are_asked_to_stay_away_by_a_header_or_by_the_page()
    {
        Server.Misbehave("noai=noimageai");
        using var answer = await Http.GetAsync(Wall, Token);
        answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noimageai"]);
        (await answer.Content.ReadAsStringAsync(Token)).ShouldNotContain("name=\"robots\"");
        Server.Misbehave("meta-noai");
        (await Http.GetStringAsync(Wall, Token)).ShouldContain("<meta name=\"robots\" content=\"noai\">");
    }

    [Theory]
    [InlineData(Wall)]
    [InlineData("/adidas/api/plp/content-engine")]
    [InlineData("/w/mens-shoes")]
    public async Task Who_has_a_page_is_told_so_until_the_offer_changes(string path)
    {
        using var first = await Http.GetAsync(path, Token);
        (await AgainAsync(path, first)).ShouldBe(HttpStatusCode.NotModified);
        Server.Misbehave("reprice=50");
        (await AgainAsync(path, first)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_date_alone_is_enough_to_be_told_so()
    {
        using var first = await Http.GetAsync(Wall, Token);
        using var again = new HttpRequestMessage(HttpMethod.Get, Wall);
        again.Headers.IfModifiedSince = first.Content.Headers.LastModified.ShouldNotBeNull();
        using var answer = await Http.SendAsync(again, Token);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    [Fact]
    public async Task A_shop_without_validators_sends_everything_again()
    {
        Server.Misbehave("no-validators");
        using var first = await Http.GetAsync(Wall, Token);
        (first.Headers.ETag, first.Content.Headers.LastModified).ShouldBe((null, null));
    }

    private async Task<HttpStatusCode> AgainAsync(string path, HttpResponseMessage first)
    {
        using var again = new HttpRequestMessage(HttpMethod.Get, path);
        again.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        again.Headers.IfModifiedSince = first.Content.Headers.LastModified.ShouldNotBeNull();
        using var answer = await Http.SendAsync(again, Token);
        return answer.StatusCode;
    }
}
