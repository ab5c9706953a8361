using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shops;

namespace ShoeData.Scrapers.Tests.Reading;

public sealed class PageReaderTests
{
    private const string State = "<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"products\":{\"list\":[{\"productId\":1,\"productName\":\"Of the state\",\"price\":1}]}}</script>";
    private const string JsonLd = "<script type=\"application/ld+json\">{\"@type\":\"Product\",\"name\":\"Of the search engines\",\"sku\":\"2\"}</script>";
    private const string Elements = "<div id=\"products\"><article data-style-id=\"3\"><a href=\"/product/3\"></a><b itemprop=\"name\">Of the elements</b></article></div>";

    [Theory]
    [InlineData(State + JsonLd + Elements, "EmbeddedState", "Of the state")]
    [InlineData(JsonLd + Elements, "JsonLd", "Of the search engines")]
    [InlineData(Elements, "Elements", "Of the elements")]
    [InlineData("<script>window.a = {\"b\":1}; window.c = [1,2</script>" + JsonLd, "JsonLd", "Of the search engines")]
    public void The_best_place_is_believed_and_named(string html, string from, string title)
    {
        var page = ShippedSite.Read("zappos", html);

        ($"{page.ReadFrom}", page.Listings.ShouldHaveSingleItem().Title).ShouldBe((from, title));
    }

    [Fact]
    public void Where_nothing_is_all_places_are_named() =>
        Should.Throw<SiteStoppedException>(() => ShippedSite.Read("zappos", "<p>hello</p><script>var state = {\"a\":1}</script><script type='application/ld+json'>{</script>")).Message.ShouldBe(
            "page 1: no products in the page (93 characters came). Looked for: script state (products.list, results, props.pageProps.initialData.products); "
            + "JSON-LD (Product, ItemList in 0 of 1 blocks); elements (#products article, article[itemtype*='schema.org/Product']). The page's format has changed, or it is no page of products.");

    [Fact]
    public void A_state_that_is_cut_off_is_told_as_such() =>
        Should.Throw<SiteStoppedException>(() => ShippedSite.Read("nike", "<script id=\"__NEXT_DATA__\">{\"props\":</script>")).Message.ShouldContain("script __NEXT_DATA__ (no valid JSON: ");

    [Theory]
    [InlineData("nike")]
    [InlineData("adidas")]
    [InlineData("reebok")]
    [InlineData("puma")]
    [InlineData("zappos")]
    [InlineData("footlocker")]
    [InlineData("asics")]
    public void Ten_thousand_levels_are_refused_wherever_they_stand(string site)
    {
        var (arrays, objects) = (new string('[', 10_000), string.Concat(Enumerable.Repeat("{\"a\":", 10_000)));
        string[] pages =
        [
            arrays, objects, arrays + new string(']', 10_000),
            $"<script id=\"__NEXT_DATA__\" type=\"application/json\">{objects}1{new string('}', 10_000)}</script>",
            $"<script>window.state = {arrays}{new string(']', 10_000)}</script>",
            $"<script type=\"application/ld+json\">{objects}1{new string('}', 10_000)}</script>",
        ];

        foreach (var page in pages)
            Should.Throw<SiteStoppedException>(() => ShippedSite.Read(site, page)).Code.ShouldBe(ExitCode.Failed);
    }

    [Fact]
    public void Ten_thousand_elements_inside_each_other_are_no_page_of_products() =>
        Should.Throw<SiteStoppedException>(() => ShippedSite.Read("footlocker", string.Concat(Enumerable.Repeat("<div>", 10_000)) + "<p>hello</p>")).Code.ShouldBe(ExitCode.Failed);

    [Theory]
    [InlineData("https://x.example/w", "https://x.example/w?start=48")]
    [InlineData("https://x.example/w?a=%2F&start=0&b=2", "https://x.example/w?a=%2F&start=48&b=2")]
    [InlineData("https://x.example/w?restart=7", "https://x.example/w?restart=7&start=48")]
    [InlineData("https://x.example/w?start=&b", "https://x.example/w?start=48&b")]
    [InlineData("https://x.example/w?a=1#start=3", "https://x.example/w?a=1&start=48")]
    public void The_next_address_changes_its_one_parameter(string address, string next) => NextAddress.With(new Uri(address), "start", 48).ShouldBe(next);

    [Theory]
    [InlineData("https://x.example/i/1.jpg", "https://x.example/i/1.jpg")]
    [InlineData("//cdn.example/1.jpg", "https://cdn.example/1.jpg")]
    [InlineData("data:image/png;base64,AAAA", null)]
    [InlineData("javascript:void(0)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("  ", null)]
    [InlineData(null, null)]
    public void Only_addresses_of_the_web_are_addresses(string? address, string? absolute) =>
        new PageScope(ShippedSite.Load("footlocker"), new Uri("https://x.example/w"), "page 1").Absolute(address).ShouldBe(absolute);
}
