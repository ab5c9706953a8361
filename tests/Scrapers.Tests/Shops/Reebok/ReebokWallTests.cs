using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Reebok;

public sealed class ReebokWallTests
{
    private const string Product =
        """
        {"__typename":"SearchResultProduct","reqularPrice":75,"salePrice":null,"newProductName":"Harbour 85 Shoes","productGroup":"Shoes","productId":"900000002","gender":"Unisex",
         "thumbImage":"https://reebok.bynder.com/transform/t2/900000002_SLC_eCom-tif?io=transform:scale,width:280,height:280","color":"white",
         "altImage":"https://reebok.bynder.com/transform/a2/900000002_TPP_eCom-tif?io=transform:scale,width:280,height:280","slug":"harbour-85-shoes",
         "variants":[
           {"variantTitle":"Harbour 85 Shoes","regularPrice":75,"salePrice":null,"variantSlug":"harbour-85-shoes","skuid":"900000002",
            "variant_thumb_image":"https://reebok.bynder.com/transform/t2/900000002_SLC_eCom-tif?io=transform:scale,width:280,height:280"},
           {"variantTitle":"Harbour 85 Men's Shoes","regularPrice":"70","salePrice":39.97,"variantSlug":"harbour-85-men-s-shoes","skuid":900000001,
            "variant_thumb_image":"https://reebok.bynder.com/transform/t1/900000001_SLC_eCom-tif?io=transform:scale,width:280,height:280"}]}
        """;

    private static ShoeListing Both { get; } = new()
    {
        Source = "reebok",
        ListingId = "900000002",
        ProductUrl = "https://www.reebok.com/p/900000002/harbour-85-shoes",
        Brand = "Reebok",
        Title = "Harbour 85 Shoes",
        Style = "reebok harbour 85",
        Family = "900000001",
        Sku = "900000002",
        Colour = "white",
        Gender = Gender.Unisex,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 75,
        CurrentPrice = 75,
        Currency = "USD",
        Images =
        [
            new ImageCandidate("https://reebok.bynder.com/transform/t2/900000002_SLC_eCom-tif?io=transform:scale,width:800,height:800", ShoeView.SideLateral),
            new ImageCandidate("https://reebok.bynder.com/transform/a2/900000002_TPP_eCom-tif?io=transform:scale,width:800,height:800", ShoeView.Top),
        ],
        SeenAt = null,
    };

    private static ShoeListing Mens { get; } = Both with
    {
        ListingId = "900000001",
        ProductUrl = "https://www.reebok.com/p/900000001/harbour-85-men-s-shoes",
        Title = "Harbour 85 Men's Shoes",
        Sku = "900000001",
        Colour = null,
        Gender = Gender.Men,
        ListPrice = 70,
        CurrentPrice = 39.97m,
        Images = [new ImageCandidate("https://reebok.bynder.com/transform/t1/900000001_SLC_eCom-tif?io=transform:scale,width:800,height:800", ShoeView.SideLateral)],
    };

    [Theory]
    [InlineData("""{"props":{"initialProps":{"pageProps":{"initialApolloState":{"ROOT_QUERY":{"__typename":"Query","other(1)":{},"productSearch({\"offset\":1})":#}}}}}}""")]
    [InlineData("""{"data":{"productSearch":#}}""")]
    [InlineData("""{"props":{"pageProps":{"elsewhere":#}}}""")]
    public void Variants_are_listings_with_their_own_price_and_gender(string shape)
    {
        var page = Read(shape.Replace("#", Results(Product), StringComparison.Ordinal));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Both), Rows.Text(Mens)]);
        (page.ReadFrom, page.Cards, page.Total, page.Next).ShouldBe((ReadFrom.Answer, 1, 99, "https://www.reebok.com/c/600000057/collection-shoes?page=2"));
    }

    [Fact]
    public void The_page_carries_it_in_its_state()
    {
        const string state = """{"props":{"initialProps":{"pageProps":{"initialApolloState":{"ROOT_QUERY":{"productSearch({})":#}}}}}}""";

        var page = Read("<html><body><script id=\"__NEXT_DATA__\" type=\"application/json\">" + state.Replace("#", Results(Product), StringComparison.Ordinal) + "</script></body></html>");

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Both), Rows.Text(Mens)]);
        page.ReadFrom.ShouldBe(ReadFrom.EmbeddedState);
    }

    [Fact]
    public void A_product_that_the_cache_names_by_reference_is_found_there()
    {
        var state = """{"initialApolloState":{"Product:1":""" + Product + ""","ROOT_QUERY":{"productSearch({})":""" + Results("""{"__ref":"Product:1"}""") + "}}}";

        Read(state).Listings.Select(listing => listing.Sku).ShouldBe(["900000002", "900000001"]);
    }

    [Fact]
    public void A_product_that_is_not_among_its_variants_is_a_listing_too()
    {
        const string product = """{"productId":"2","newProductName":"Harbour","reqularPrice":50,"salePrice":40,"gender":"Women","variants":[{"skuid":"3","variantTitle":"Harbour","variant_thumb_image":null}]}""";

        Read("""{"data":{"productSearch":""" + Results(product) + "}}").Listings.Select(listing => (listing.Sku, listing.ListPrice, listing.CurrentPrice, listing.Gender, listing.Family)).ShouldBe(
            [("2", 50m, 40m, Gender.Women, "2"), ("3", null, null, Gender.Women, "2")]);
    }

    [Theory]
    [InlineData("\"gender\":\"Women\"", "Harbour", Gender.Women, AgeGroup.Adult)]
    [InlineData("\"gender\":\"Unisex\"", "Harbour Men's Shoes", Gender.Men, AgeGroup.Adult)]
    [InlineData("\"gender\":\"Kids\"", "Harbour", Gender.Unknown, AgeGroup.Youth)]
    [InlineData("\"gender\":\"Boys\"", "Harbour Shoes - Preschool", Gender.Men, AgeGroup.Child)]
    [InlineData("\"gender\":null", "Harbour", Gender.Unknown, AgeGroup.Adult)]
    public void The_variants_words_come_before_the_products(string gender, string title, Gender wanted, AgeGroup age)
    {
        var listing = Read("""{"data":{"productSearch":""" + Results("{\"productId\":\"2\",\"reqularPrice\":5,\"newProductName\":\"" + title + "\"," + gender + "}") + "}}").Listings.ShouldHaveSingleItem();

        (listing.Gender, listing.AgeGroup).ShouldBe((wanted, age));
    }

    [Fact]
    public void Another_group_of_articles_is_left_out() =>
        Read("""{"data":{"productSearch":""" + Results("""{"productId":"2","newProductName":"Harbour","reqularPrice":5,"productGroup":"Apparel"}""") + "}}")
            .Rejections.ShouldHaveSingleItem().Detail.ShouldBe("'Harbour' is of group 'Apparel', shoes were wanted.");

    [Theory]
    [InlineData(1, "?page=1", 2)]
    [InlineData(50, "?page=2", 3)]
    [InlineData(99, "?page=3", null)]
    [InlineData(50, "", 3)]
    [InlineData(2, "", 3)]
    public void The_next_page_is_counted_by_the_address_then_by_the_offset(int offset, string query, int? next) =>
        ShippedSite.Read("reebok", """{"data":{"productSearch":""" + Results(Product, offset) + "}}", "https://www.reebok.com/c/1/shoes" + query).Next
            .ShouldBe(next is null ? null : $"https://www.reebok.com/c/1/shoes?page={next}");

    private static string Results(string product, int offset = 1) =>
        "{\"query\":{\"offset\":" + offset + ",\"limit\":49,\"total\":" + (offset == 1 ? 99 : 147) + "},\"results\":[" + product + "]}";

    private static ParsedPage Read(string text) => ShippedSite.Read("reebok", text);
}
