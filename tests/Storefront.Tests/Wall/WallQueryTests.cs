namespace ShoeData.Storefront.Tests;

public sealed class WallQueryTests
{
    [Theory]
    [InlineData("/product_feed/rollup_threads/v2?anchor=48&count=24", 48, 24)]
    [InlineData("/product_feed/rollup_threads/v2?filter=marketplace(US)&filter=language(en)&anchor=0&count=100", 0, 100)]
    [InlineData("/product_feed/rollup_threads/v2?filter=x", 0, 24)]
    public void Anchor_and_count_are_read(string endpoint, int anchor, int count) =>
        WallQuery.Parse(endpoint).ShouldBe(new WallQuery(anchor, count));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/product_feed/threads/v3?anchor=0&count=24")]
    [InlineData("/product_feed/rollup_threads/v2?anchor=-1&count=24")]
    [InlineData("/product_feed/rollup_threads/v2?anchor=0&count=0")]
    [InlineData("/product_feed/rollup_threads/v2?anchor=0&count=101")]
    [InlineData("/product_feed/rollup_threads/v2?anchor=many&count=24")]
    [InlineData("/product_feed/rollup_threads/v2?anchor=99999999999&count=24")]
    public void Anything_else_is_no_query(string? endpoint) => WallQuery.Parse(endpoint).ShouldBeNull();

    [Fact]
    public void An_endpoint_is_read_back_as_it_was() => WallQuery.Parse(new WallQuery(72, 48).Endpoint).ShouldBe(new WallQuery(72, 48));
}
