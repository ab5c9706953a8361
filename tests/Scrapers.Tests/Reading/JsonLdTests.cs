using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;
using ShoeData.Scrapers.Tests.Shops;

namespace ShoeData.Scrapers.Tests.Reading;

public sealed class JsonLdTests
{
    private const string Product =
        """
        {"@type":"Product","name":"Fjord Trail","sku":"FT-1","brand":{"@type":"Brand","name":"Halden"},"color":"Pine","image":["/i/1_SLC.jpg",{"@type":"ImageObject","contentUrl":"//cdn.example/2.jpg"}],
         "url":"/p/ft-1","audience":{"suggestedGender":"male"},"category":"Men's Shoes","inProductGroupWithID":"FT",
         "offers":{"@type":"Offer","price":"74.99","priceCurrency":"usd","priceSpecification":[{"price":74.99},{"priceType":"https://schema.org/StrikethroughPrice","price":"99.99"}]}}
        """;

    private static ShoeListing Fjord { get; } = new()
    {
        Source = "zappos",
        ListingId = "FT-1",
        ProductUrl = "https://www.zappos.com/p/ft-1",
        Brand = "Halden",
        Title = "Fjord Trail",
        Style = "halden fjord trail",
        Family = "FT",
        Sku = "FT-1",
        Colour = "Pine",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 99.99m,
        CurrentPrice = 74.99m,
        Currency = "USD",
        Images = [new ImageCandidate("https://www.zappos.com/i/1_SLC.jpg", ShoeView.SideLateral), new ImageCandidate("https://cdn.example/2.jpg", ShoeView.Unknown)],
        SeenAt = null,
    };

    [Theory]
    [InlineData("#")]
    [InlineData("[{\"@type\":\"BreadcrumbList\",\"itemListElement\":[]},#]")]
    [InlineData("{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebPage\"},#]}")]
    [InlineData("{\"@type\":\"ItemList\",\"itemListElement\":[{\"@type\":\"ListItem\",\"position\":1,\"item\":#}]}")]
    [InlineData("{\"@type\":[\"ItemList\"],\"itemListElement\":[#,null,7]}")]
    [InlineData("{\"@type\":\"ProductGroup\",\"productGroupID\":\"FT\",\"hasVariant\":[#]}")]
    public void A_product_is_found_wherever_it_may_stand(string block)
    {
        var page = Read("<script type=\"application/ld+json\">" + block.Replace("#", Product, StringComparison.Ordinal) + "</script>");

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Fjord)]);
        (page.ReadFrom, page.Cards).ShouldBe((ReadFrom.JsonLd, 1));
    }

    [Theory]
    [InlineData("\"offers\":[{\"price\":80},{\"price\":80}]", null, 80.0)]
    [InlineData("\"offers\":{\"@type\":\"AggregateOffer\",\"lowPrice\":\"80\",\"highPrice\":80}", null, 80.0)]
    [InlineData("\"offers\":{\"@type\":\"AggregateOffer\",\"lowPrice\":80,\"highPrice\":90}", null, null)]
    [InlineData("\"offers\":{\"priceSpecification\":{\"price\":80,\"priceType\":\"ListPrice\"}}", 80.0, 80.0)]
    [InlineData("\"offers\":null", null, null)]
    [InlineData("\"offers\":\"none\"", null, null)]
    public void A_range_is_no_price_and_a_plain_price_no_list_price(string offers, double? list, double? current)
    {
        var listing = Read("<script type='application/ld+json'>{\"@type\":\"Product\",\"name\":\"Fjord\",\"sku\":\"1\"," + offers + "}</script>").Listings.ShouldHaveSingleItem();

        (listing.ListPrice, listing.CurrentPrice).ShouldBe(((decimal?)list, (decimal?)current));
    }

    [Fact]
    public void A_product_without_a_number_is_named_by_the_end_of_its_address_and_one_without_either_is_left_out()
    {
        var page = Read("""<script type="application/ld+json">[{"@type":"Product","name":"A","url":"https://x.example/p/a-77.html?x=1"},{"@type":"Product","name":"B"},{"@type":"Product","name":"Crew Socks","sku":"3"}]</script>""");

        page.Listings.ShouldHaveSingleItem().Sku.ShouldBe("a-77");
        page.Rejections.Select(rejection => (rejection.ListingId, rejection.Reason)).ShouldBe([(null, RejectReason.FieldMissing), ("3", RejectReason.NotAShoe)]);
    }

    [Fact]
    public void The_next_page_is_the_one_that_the_head_links()
    {
        var page = Read("<head><link rel=\"next\" href=\"/men?p=2\"></head><script type=\"application/ld+json\">" + Product + "</script>");

        page.Next.ShouldBe("https://www.zappos.com/men?p=2");
    }

    private static ParsedPage Read(string html) => ShippedSite.Read("zappos", html);
}
