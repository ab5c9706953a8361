using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Zappos;

public sealed class ZapposWallTests
{
    private const string Style =
        """
        {"productId":"9000001","styleId":"5550001","colorId":3,"color":"Pine","brandName":"Halden","productName":"Harbour Runner","price":"$67.50","originalPrice":"$90.00","percentOff":"25%",
         "productSeoUrl":"/p/mens-halden-harbour-runner-pine/product/9000001/color/3","msaImageId":"71abcDEF","txAttributeFacet_Gender":["Men"],"productTypeFacet":"Shoes",
         "imageMap":{"LEFT":"71left","TOPP":"71topp","XXXX":"71xxxx"}}
        """;

    private static ShoeListing Harbour { get; } = new()
    {
        Source = "zappos",
        ListingId = "5550001",
        ProductUrl = "https://www.zappos.com/p/mens-halden-harbour-runner-pine/product/9000001/color/3",
        Brand = "Halden",
        Title = "Harbour Runner",
        Style = "halden harbour runner",
        Family = "9000001",
        Sku = "5550001",
        Colour = "Pine",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 90.00m,
        CurrentPrice = 67.50m,
        Currency = "USD",
        Images =
        [
            new ImageCandidate("https://m.media-amazon.com/images/I/71abcDEF.jpg", ShoeView.Unknown),
            new ImageCandidate("https://m.media-amazon.com/images/I/71left.jpg", ShoeView.SideLateral),
            new ImageCandidate("https://m.media-amazon.com/images/I/71topp.jpg", ShoeView.Top),
        ],
        SeenAt = null,
    };

    [Fact]
    public void The_state_of_the_page_holds_the_styles()
    {
        var page = Read("<script>window.__INITIAL_STATE__ = {\"cart\":undefined,\"products\":{\"list\":[" + Style + "],\"totalProductCount\":250,\"pageCount\":3}};</script>");

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Harbour)]);
        (page.ReadFrom, page.Total, page.Next).ShouldBe((ReadFrom.EmbeddedState, 250, "https://www.zappos.com/men-sneakers-athletic-shoes/CK_XARC81wHAAQLiAgMBAhg.zso?p=1"));
    }

    [Fact]
    public void The_answer_of_the_search_holds_the_same() =>
        Read("{\"results\":[" + Style + "],\"totalResultCount\":\"1\"}").Listings.Select(Rows.Text).ShouldBe([Rows.Text(Harbour)]);

    [Fact]
    public void Numbers_of_pictures_lie_where_the_given_address_lies()
    {
        var style = Style.Replace("\"msaImageId\"", "\"thumbnailImageUrl\":\"//cdn.example/images/I/71abcDEF._AC_SR255,340_.jpg\",\"msaImageId\"", StringComparison.Ordinal);

        Read("{\"results\":[" + style + "]}").Listings.ShouldHaveSingleItem().Images.Select(image => image.Location).ShouldBe(
            ["https://cdn.example/images/I/71abcDEF.jpg", "https://cdn.example/images/I/71left.jpg", "https://cdn.example/images/I/71topp.jpg"]);
    }

    [Theory]
    [InlineData("\"Men\",\"Women\"", Gender.Unisex)]
    [InlineData("\"Women\",\"Men\"", Gender.Unisex)]
    [InlineData("\"Women\"", Gender.Women)]
    public void A_style_for_both_is_nobodys_alone(string genders, Gender gender) =>
        Read("{\"results\":[" + Style.Replace("\"Men\"", genders, StringComparison.Ordinal) + "]}").Listings.ShouldHaveSingleItem().Gender.ShouldBe(gender);

    [Fact]
    public void Prices_in_cents_become_dollars()
    {
        const string style = """{"productId":"9000001","productName":"Harbour","brand":{"name":"Halden"},"price":6750,"msrp":9000,"defaultImageUrl":"https://m.media-amazon.com/images/I/71abcDEF._AC_SR255,340_.jpg"}""";

        var listing = Read("<script id=\"__NEXT_DATA__\">{\"props\":{\"pageProps\":{\"initialData\":{\"products\":[" + style + "]}}}}</script>").Listings.ShouldHaveSingleItem();

        (listing.Brand, listing.ListPrice, listing.CurrentPrice).ShouldBe(("Halden", 90m, 67.5m));
        listing.Images.ShouldBe([new ImageCandidate("https://m.media-amazon.com/images/I/71abcDEF.jpg", ShoeView.Unknown)]);
    }

    [Theory]
    [InlineData("?p=0", "\"totalProductCount\":250", 1)]
    [InlineData("?p=1", "\"totalProductCount\":250", 2)]
    [InlineData("?p=2", "\"totalProductCount\":250", null)]
    [InlineData("?p=2", "\"pageCount\":3", null)]
    [InlineData("", "\"pageCount\":2", 1)]
    public void Pages_are_counted_from_nought(string query, string said, int? next) =>
        ShippedSite.Read("zappos", "{\"products\":{\"list\":[" + Style + "]," + said + "}}", "https://www.zappos.com/men.zso" + query).Next
            .ShouldBe(next is null ? null : $"https://www.zappos.com/men.zso?p={next}");

    [Fact]
    public void Tiles_are_read_from_the_page_where_it_carries_nothing_else()
    {
        const string html =
            """
            <div id="products"><article itemtype="http://schema.org/Product" data-style-id="5550001"><a itemprop="url" href="/p/harbour/product/9000001/color/3"></a>
            <span itemprop="brand"><span itemprop="name">Halden</span></span><dl><dd itemprop="name">Harbour Runner</dd></dl><img src="https://m.media-amazon.com/images/I/71abcDEF._AC_SR255,340_.jpg">
            <span itemprop="price" content="67.50" aria-label="On sale for $67.50. MSRP $90.00"></span></article></div>
            """;

        Read(html).ReadFrom.ShouldBe(ReadFrom.Elements);
    }

    private static ParsedPage Read(string text) => ShippedSite.Read("zappos", text);
}
