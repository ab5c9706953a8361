using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Nike;

public sealed class NikeWallTests
{
    private const string Product =
        """
        {"title":"Nike Pegasus 'Dusk'","subtitle":"Men's Road Running Shoes","productType":"Shoes","url":"{countryLang}/t/pegasus/DV1234-001",
         "colorDescription":"Black/White","price":{"currency":"usd","currentPrice":84.97,"fullPrice":130},
         "colorways":[
           {"colorDescription":"Black/White","pdpUrl":"{countryLang}/t/pegasus/DV1234-001?x=1","price":{"currency":"usd","currentPrice":84.97,"fullPrice":130,"discounted":true},
            "images":{"portraitURL":"https://static.nike.com/a/images/c_limit,w_592,f_auto/t_product_v1/aaa/image.jpg","squarishURL":"https://static.nike.com/a/images/t_default/aaa/x.png"}},
           {"colorDescription":"Volt","pdpUrl":"{countryLang}/t/pegasus/DV1234-700","price":{"currency":"USD","currentPrice":140,"fullPrice":140},
            "images":{"portraitURL":"https://static.nike.com/a/images/ar_4:5,c_pad,w_400,f_auto/t_product_v1/u_12,c_scale/bbb/image.jpg"}}]}
        """;

    private static ShoeListing Black { get; } = new()
    {
        Source = "nike",
        ListingId = "DV1234-001",
        ProductUrl = "https://www.nike.com/gb/t/pegasus/DV1234-001?x=1",
        Brand = "Nike",
        Title = "Nike Pegasus 'Dusk'",
        Style = "nike pegasus",
        Family = "DV1234",
        Sku = "DV1234-001",
        Colour = "Black/White",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 130,
        CurrentPrice = 84.97m,
        Currency = "USD",
        Images = [new ImageCandidate("https://static.nike.com/a/images/t_product_v1/aaa/image.jpg", ShoeView.Unknown)],
        SeenAt = null,
    };

    private static ShoeListing Volt { get; } = Black with
    {
        ListingId = "DV1234-700",
        ProductUrl = "https://www.nike.com/gb/t/pegasus/DV1234-700",
        Sku = "DV1234-700",
        Colour = "Volt",
        ListPrice = 140,
        CurrentPrice = 140,
        Images = [new ImageCandidate("https://static.nike.com/a/images/t_product_v1/u_12,c_scale/bbb/image.jpg", ShoeView.Unknown)],
    };

    [Fact]
    public void Each_colourway_is_a_listing_with_its_own_price_colour_and_picture()
    {
        var page = Parse(Answer(Product, """{"next":"/product_feed?anchor=24","totalResources":57}"""));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Black), Rows.Text(Volt)]);
        page.Rejections.ShouldBeEmpty();
        (page.Cards, page.Next, page.Total).ShouldBe((1, "/product_feed?anchor=24", 57));
    }

    [Theory]
    [InlineData("""{"data":{"products":{"objects":[#],"pages":{"next":"","totalResources":1}}}}""")]
    [InlineData("""{"props":{"pageProps":{"initialState":{"Wall":{"products":[#],"pageData":{"next":"","totalResources":1}}}}}}""")]
    public void The_same_products_are_found_elsewhere(string shape)
    {
        var page = Parse(shape.Replace("#", Product, StringComparison.Ordinal));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Black), Rows.Text(Volt)]);
        (page.Cards, page.Next, page.Total).ShouldBe((1, null, 1));
    }

    [Theory]
    [InlineData("""{"props":{"pageProps":{"initialState":{"Wall":{"productGroupings":#,"pageData":{"next":"/n","totalResources":2}}}}}}""")]
    [InlineData("""{"productGroupings":#,"pages":{"next":"/n","totalResources":2}}""")]
    public void The_inline_shape_groups_its_colourways(string shape)
    {
        const string groupings =
            """
            [{"cardType":"banner","products":null},
             {"cardType":"default","products":[
              {"productCode":"DV1234-001","productType":"FOOTWEAR","copy":{"title":"Nike Pegasus 'Dusk'","subTitle":"Men's Shoes"},"displayColors":{"colorDescription":"Black/White"},
               "prices":{"currency":"USD","currentPrice":84.97,"initialPrice":130},"pdpUrl":{"url":"https://www.nike.com/gb/t/pegasus/DV1234-001?x=1","path":"/t/pegasus/DV1234-001"},
               "colorwayImages":{"portraitURL":"https://static.nike.com/a/images/c_limit/t_product_v1/aaa/image.jpg","squarishURL":"https://static.nike.com/s.jpg"}}]},
             {"cardType":"default","products":[
              {"productCode":"DV1234-700","productType":"FOOTWEAR","copy":{"title":"Nike Pegasus 'Dusk'","subTitle":"Men's Shoes"},"displayColors":{"colorDescription":"Volt"},
               "prices":{"currency":"USD","currentPrice":140,"initialPrice":140},"pdpUrl":{"path":"/gb/t/pegasus/DV1234-700"},
               "colorwayImages":{"portraitURL":"https://static.nike.com/a/images/t_product_v1/u_12,c_scale/bbb/image.jpg"}}]}]
            """;

        var page = Parse(shape.Replace("#", groupings, StringComparison.Ordinal));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Black), Rows.Text(Volt)]);
        (page.Cards, page.Next, page.Total).ShouldBe((2, "/n", 2));
    }

    [Fact]
    public void A_product_without_colourways_is_its_own_and_its_missing_price_stays_missing()
    {
        var page = Parse(Answer("""{"title":"Air Dusk","subtitle":"Men's Shoes","url":"{countryLang}/t/air-dusk/DV9999-100","images":{"squarishURL":"/a/images/c_x/t_product_v1/c/i.png"}}"""));

        var single = page.Listings.ShouldHaveSingleItem();
        (single.Sku, single.ListPrice, single.CurrentPrice, single.Currency, single.Colour, single.Gender).ShouldBe(("DV9999-100", null, null, null, null, Gender.Men));
        single.Images.ShouldBe([new ImageCandidate("https://www.nike.com/a/images/t_product_v1/c/i.png", ShoeView.Unknown)]);
    }

    [Theory]
    [InlineData("Air Dusk By You", "{countryLang}/t/air-dusk/DV9999-100")]
    [InlineData("Air Dusk", "{countryLang}/u/custom-air-dusk-10001344/6117671728")]
    [InlineData("Air Dusk", "https://www.nike.com/u/custom-air-dusk-10001344/6117671728")]
    [InlineData("Air Dusk", "/gb/t/air-dusk-by-you-shoes/DV9999-100")]
    public void What_the_buyer_puts_together_is_left_out(string title, string url) =>
        Parse(Answer($$$"""{"title":"{{{title}}}","url":"{{{url}}}","price":{"fullPrice":90}}""")).Rejections.ShouldHaveSingleItem().Reason.ShouldBe(RejectReason.MadeToOrder);

    [Fact]
    public void The_answer_of_the_interface_is_followed_through_its_own_parameter()
    {
        var address = new Uri("https://api.nike.com/cic/browse/v2?queryid=products&endpoint=%2Fproduct_feed%3Fanchor%3D0&language=en");
        var text = Answer(Product, """{"next":"/product_feed?anchor=24","totalResources":57}""");

        PageReader.Read(new PageAnswer(address, text), NikeSite.Definition, "page 1").Next
            .ShouldBe("https://api.nike.com/cic/browse/v2?queryid=products&endpoint=%2Fproduct_feed%3Fanchor%3D24&language=en");
    }

    [Fact]
    public void One_broken_product_loses_none_of_the_others()
    {
        var page = Parse(Answer("""7, {"title":"\ud800"}, {"colorways":"none","title":["x"]}, """ + Product));

        page.Listings.Count().ShouldBe(2);
        page.Rejections.Select(rejection => rejection.Reason).ShouldBe([RejectReason.FieldMissing, RejectReason.FieldMissing, RejectReason.FieldMissing]);
        page.Cards.ShouldBe(4);
    }

    [Fact]
    public void A_colourway_does_not_borrow_the_price_or_colour_of_another()
    {
        var page = Parse(Answer("""{"title":"A","colorDescription":"Red","price":{"fullPrice":90,"currency":"USD"},"colorways":[{"pdpUrl":"/t/a/B-1","images":{"portraitURL":"/p.jpg"}}]}"""));

        var listing = page.Listings.ShouldHaveSingleItem();
        (listing.ListPrice, listing.Colour).ShouldBe((null, null));
    }

    [Theory]
    [InlineData("\"$1,130\"", 1130.0)]
    [InlineData("\"89.97\"", 89.97)]
    [InlineData("\"call us\"", null)]
    [InlineData("null", null)]
    [InlineData("{}", null)]
    [InlineData("1e400", null)]
    public void A_price_of_another_kind_is_read_or_missing(string price, double? wanted) =>
        Parse(Answer($$$"""{"title":"A","colorways":[{"pdpUrl":"/t/a/B-1","price":{"fullPrice":{{{price}}}}}]}""")).Listings.ShouldHaveSingleItem().ListPrice.ShouldBe((decimal?)wanted);

    [Theory]
    [InlineData("""{"subtitle":"Men's Shoes","colorways":[{"pdpUrl":"/t/a/B-1"}]}""", "B-1", RejectReason.FieldMissing, "the tile has no title.")]
    [InlineData("""{"title":"A","colorways":[{"colorDescription":"Red"}]}""", null, RejectReason.FieldMissing, "'A' has no product address or number to read the sku from.")]
    [InlineData("""{"title":"Socks","productType":"Apparel","colorways":[{"pdpUrl":"/t/a/B-1"}]}""", "B-1", RejectReason.NotAShoe, "'Socks' is of type 'Apparel', shoes were wanted.")]
    public void What_is_no_offer_of_a_shoe_is_a_rejection(string product, string? id, RejectReason reason, string detail) =>
        Parse(Answer(product)).Rejections.ShouldHaveSingleItem().ShouldBe(
            new Rejection { Source = "nike", ListingId = id, Where = "wall page 1, product 1, colourway 1", Reason = reason, Detail = detail });

    [Fact]
    public void The_list_past_the_end_is_null()
    {
        var page = Parse("""{"data":{"products":{"products":null,"pages":{"next":"","totalResources":9}}}}""");

        (page.Tiles.Count, page.Cards, page.Next, page.Total).ShouldBe((0, 0, null, 9));
    }

    [Theory]
    [InlineData("[]", "wall page 1: no products where they were looked for in the answer (data.products.products, data.products.objects, props.pageProps.initialState.Wall.products, props.pageProps.initialState.Wall.productGroupings, productGroupings); the answer's format has changed.")]
    [InlineData("{\"data\":", "wall page 1: no valid JSON: Expected depth to be zero at the end of the JSON payload. There is an open JSON object or array that should be closed; the answer was cut off, or its format has changed.")]
    public void Another_format_stops_the_site(string json, string message) =>
        Should.Throw<SiteStoppedException>(() => Parse(json)).Message.ShouldBe(message);

    [Fact]
    public void Json_nested_ten_thousand_deep_stops_the_site() =>
        Should.Throw<SiteStoppedException>(() => Parse(new string('[', 10_000))).Code.ShouldBe(ExitCode.Failed);

    [Theory]
    [InlineData("Men's Shoes", Gender.Men, AgeGroup.Adult)]
    [InlineData("Women's Road Running Shoes", Gender.Women, AgeGroup.Adult)]
    [InlineData("Custom Women's Shoes", Gender.Women, AgeGroup.Adult)]
    [InlineData("Older Kids' Shoes", Gender.Unisex, AgeGroup.Youth)]
    [InlineData("Older Kids' Basketball Shoes", Gender.Unisex, AgeGroup.Youth)]
    [InlineData("Younger Kids' Boot", Gender.Unisex, AgeGroup.Child)]
    [InlineData("Baby/Toddler Shoes", Gender.Unisex, AgeGroup.Infant)]
    [InlineData("Baby and Toddler Shoe", Gender.Unisex, AgeGroup.Infant)]
    [InlineData("Basketball Shoes", Gender.Unisex, AgeGroup.Adult)]
    [InlineData("Firm-Ground Low-Top Football Boot", Gender.Unisex, AgeGroup.Adult)]
    public void The_wearer_is_read_from_the_subtitle(string subtitle, Gender gender, AgeGroup age)
    {
        var listing = Parse(Answer($$"""{"title":"A","subtitle":"{{subtitle}}","url":"/t/a/B-1"}""")).Listings.ShouldHaveSingleItem();

        (listing.Gender, listing.AgeGroup).ShouldBe((gender, age));
    }

    [Fact]
    public void Tiles_are_read_from_the_page_where_it_carries_nothing_else()
    {
        const string html =
            """
            <div class="product-card"><a class="product-card__link-overlay" href="https://www.nike.com/t/air-dusk-shoes-4m3b9d/DV9999-100">Air Dusk</a>
            <img src="https://static.nike.com/a/images/c_limit,w_592,f_auto/t_product_v1/aaa/image.jpg"><div class="product-card__title">Air Dusk</div><div class="product-card__subtitle">Women's Shoes</div>
            <div data-testid="product-price-reduced">$84.97</div><div data-testid="product-price">$130</div></div>
            """;

        var page = ShippedSite.Read("nike", html);

        page.ReadFrom.ShouldBe(ReadFrom.Elements);
        var listing = page.Listings.ShouldHaveSingleItem();
        (listing.Sku, listing.Title, listing.Gender, listing.ListPrice, listing.CurrentPrice, listing.Images[0].Location).ShouldBe(
            ("DV9999-100", "Air Dusk", Gender.Women, 130m, 84.97m, "https://static.nike.com/a/images/t_product_v1/aaa/image.jpg"));
    }

    private static string Answer(string product, string pages = """{"next":"","totalResources":1}""") =>
        """{"data":{"products":{"products":[""" + product + """],"pages":""" + pages + "}}}";

    private static ParsedPage Parse(string json) => PageReader.Read(new PageAnswer(NikeSite.Definition.Wall, json), NikeSite.Definition, "wall page 1");
}
