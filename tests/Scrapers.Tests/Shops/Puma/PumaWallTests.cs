using System.Text.Json;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Puma;

public sealed class PumaWallTests
{
    private const string Hit =
        """
        {"__typename":"ProductSearchHit","id":"1","color":"05","masterId":"990001",
         "variantProduct":{"id":"990001_05","name":"Harbour Sneakers","price":90,"colorValue":"05","colorName":"Pine-Chalk",
          "images":[{"href":"https://images.puma.com/image/upload/f_auto/global/990001/05/sv01/fnd/PNA/fmt/png/Harbour"},{"href":"https://images.puma.com/image/upload/f_auto/global/990001/05/mod01/fnd/PNA/fmt/png/Harbour"}],
          "salePrice":67.5,"productPrice":{"price":90,"salePrice":67.5,"promotionPrice":null}},
         "masterProduct":{"name":"Harbour Sneakers","id":"990001","colors":[
          {"name":"Chalk","value":"02","image":{"href":"https://images.puma.net/images/990001/02/sv01/fnd/PNA/w/80/h/80/"}},
          {"name":"Pine-Chalk","value":"05"}]}}
        """;

    private static ShoeListing Pine { get; } = new()
    {
        Source = "puma",
        ListingId = "990001_05",
        ProductUrl = "https://us.puma.com/us/en/pd/harbour-sneakers/990001?swatch=05",
        Brand = "PUMA",
        Title = "Harbour Sneakers",
        Style = "puma harbour",
        Family = "990001",
        Sku = "990001_05",
        Colour = "Pine-Chalk",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 90,
        CurrentPrice = 67.5m,
        Currency = "USD",
        Images =
        [
            new ImageCandidate("https://images.puma.com/image/upload/f_auto/global/990001/05/sv01/fnd/PNA/fmt/png/Harbour", ShoeView.SideLateral),
            new ImageCandidate("https://images.puma.com/image/upload/f_auto/global/990001/05/mod01/fnd/PNA/fmt/png/Harbour", ShoeView.OnFoot),
        ],
        SeenAt = null,
    };

    [Fact]
    public void A_hit_is_its_own_colour_and_the_others_are_named_without_a_price()
    {
        var page = Read(Answer(Hit));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Pine)]);
        page.Rejections.ShouldHaveSingleItem().ShouldBe(new Rejection
        {
            Source = "puma",
            ListingId = "990001_02",
            Where = "page 1, hit 1, colour Chalk",
            Reason = RejectReason.PriceMissing,
            Detail = "'Harbour Sneakers' in 'Chalk' is shown beside another colour, without a price of its own.",
        });
        (page.ReadFrom, page.Cards, page.Total, page.Next).ShouldBe((ReadFrom.Answer, 1, 2, "https://us.puma.com/us/en/men/shoes?offset=1"));
    }

    [Fact]
    public void A_colour_with_a_hit_of_its_own_is_an_offer_with_its_own_price()
    {
        var other = Hit.Replace("990001_05", "990001_02", StringComparison.Ordinal).Replace("\"colorValue\":\"05\"", "\"colorValue\":\"02\"", StringComparison.Ordinal)
            .Replace("\"price\":90,\"salePrice\":67.5,\"promotionPrice\":null", "\"price\":\"95\",\"salePrice\":95,\"promotionPrice\":\"60\"", StringComparison.Ordinal);

        var page = Read(Answer(Hit + "," + other));

        page.Rejections.ShouldBeEmpty();
        page.Listings.Select(listing => (listing.Sku, listing.ListPrice, listing.CurrentPrice)).ShouldBe([("990001_05", 90m, 67.5m), ("990001_02", 95m, 60m)]);
    }

    [Fact]
    public void The_state_of_a_page_carries_the_answer_as_text()
    {
        var state = """{"props":{"urqlState":{"1":{"data":"{\"page\":{\"id\":\"nothing of interest\"}}"},"2":{"data":""" + JsonSerializer.Serialize(Inner(Hit)) + "}}}}";

        var page = Read("<script id=\"__NEXT_DATA__\" type=\"application/json\">" + state + "</script>");

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Pine)]);
        (page.ReadFrom, page.Total).ShouldBe((ReadFrom.EmbeddedState, 2));
    }

    [Theory]
    [InlineData("Harbour Sneakers", "Men", Gender.Men, AgeGroup.Adult)]
    [InlineData("Harbour Women's Sneakers", "Men", Gender.Women, AgeGroup.Adult)]
    [InlineData("Harbour Sneakers", "Women", Gender.Women, AgeGroup.Adult)]
    [InlineData("Harbour Little Kids' Shoes", "Kids", Gender.Men, AgeGroup.Child)]
    [InlineData("Harbour Sneakers", "", Gender.Men, AgeGroup.Adult)]
    public void The_wearer_is_the_names_then_the_categorys(string name, string category, Gender gender, AgeGroup age)
    {
        var listing = Read(Answer(Hit.Replace("Harbour Sneakers", name, StringComparison.Ordinal), category)).Listings.ShouldHaveSingleItem();

        (listing.Gender, listing.AgeGroup).ShouldBe((gender, age));
    }

    [Fact]
    public void A_hit_without_its_variant_is_a_listing_without_a_price()
    {
        var listing = Read(Answer("""{"color":"05","masterId":"990001","variantProduct":null,"masterProduct":{"name":"Harbour","colors":[{"name":"Pine","value":"05","image":{"href":"https://images.puma.net/images/990001/05/sv01/fnd/PNA/w/80/h/80/"}}]}}"""))
            .Listings.ShouldHaveSingleItem();

        (listing.Sku, listing.Colour, listing.ListPrice, listing.CurrentPrice).ShouldBe(("990001_05", "Pine", null, null));
        listing.Images.ShouldBe([new ImageCandidate("https://images.puma.net/images/990001/05/sv01/fnd/PNA/", ShoeView.SideLateral)]);
    }

    [Fact]
    public void Tiles_are_read_from_the_page_where_it_carries_nothing_else()
    {
        const string html =
            """
            <ul><li data-test-id="product-list-item"><a data-test-id="product-list-item-link" href="/us/en/pd/harbour/990001?swatch=05"><h3>Harbour Men's Sneakers</h3></a>
            <img src="https://images.puma.com/image/upload/f_auto/global/990001/05/sv01/fnd/PNA/fmt/png/Harbour"><span data-test-id="sale-price">$67.50</span><span data-test-id="price">$90.00</span></li></ul>
            """;

        var page = Read(html);

        page.ReadFrom.ShouldBe(ReadFrom.Elements);
        var listing = page.Listings.ShouldHaveSingleItem();
        (listing.Sku, listing.Title, listing.Family, listing.ProductUrl).ShouldBe(("990001/05", "Harbour Men's Sneakers", "990001", "https://us.puma.com/us/en/pd/harbour/990001?swatch=05"));
    }

    private static string Answer(string hits, string category = "Men") => "{\"data\":" + Inner(hits, category) + "}";

    private static string Inner(string hits, string category = "Men") =>
        "{\"categoryByUrl\":{\"products\":{\"nodes\":[" + hits + "],\"totalCount\":2},\"parentCategory\":{\"name\":\"" + category + "\"}}}";

    private static ParsedPage Read(string text) => ShippedSite.Read("puma", text);
}
