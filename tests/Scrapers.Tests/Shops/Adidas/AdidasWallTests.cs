using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Adidas;

public sealed class AdidasWallTests
{
    private const string Item =
        """
        {"category":"shoes","colorVariations":["ZZ0003","ZZ0001"],"subTitle":"Men's Originals","link":"/us/fjord-low-shoes/ZZ0003.html","unisex":false,
         "altText":"Men's Originals Cloud White Fjord Low Shoes","displayName":"Fjord Low Shoes","productId":"ZZ0003","modelId":"QQQ01","price":110,"salePrice":66,
         "image":{"src":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto:sensitive/aa_9366/fjord.jpg"},
         "images":[
           {"src":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto:sensitive/aa_9366/fjord.jpg","metadata":{"sortOrder":"0","imageStyle":"Standard","view":"Side Lateral View"}},
           {"src":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto:sensitive/bb_9366/fjord.jpg","metadata":{"sortOrder":"10","imageStyle":"Standard","view":"Bottom View"}},
           {"src":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto:sensitive/cc_9366/fjord.jpg","metadata":{"sortOrder":"2","imageStyle":"Standard","view":"Side Lateral Center View"}},
           {"src":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto:sensitive/dd_9366/fjord.jpg","metadata":{"sortOrder":"3","imageStyle":"Marketing","view":"Something New"}},
           {"src":null}, "x"]}
        """;

    private static ShoeListing Fjord { get; } = new()
    {
        Source = "adidas",
        ListingId = "ZZ0003",
        ProductUrl = "https://www.adidas.com/us/fjord-low-shoes/ZZ0003.html",
        Brand = "adidas",
        Title = "Fjord Low Shoes",
        Style = "adidas fjord low",
        Family = "ZZ0001",
        Sku = "ZZ0003",
        Colour = "Cloud White",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 110,
        CurrentPrice = 66,
        Currency = "USD",
        Images =
        [
            new ImageCandidate("https://assets.adidas.com/images/cc_9366/fjord.jpg", ShoeView.SideLateral),
            new ImageCandidate("https://assets.adidas.com/images/aa_9366/fjord.jpg", ShoeView.SideLateral),
            new ImageCandidate("https://assets.adidas.com/images/dd_9366/fjord.jpg", ShoeView.Marketing),
            new ImageCandidate("https://assets.adidas.com/images/bb_9366/fjord.jpg", ShoeView.Sole),
        ],
        SeenAt = null,
    };

    [Fact]
    public void An_item_is_a_listing_with_both_prices_its_family_and_its_views()
    {
        var page = Read(Answer(Item));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Fjord)]);
        (page.ReadFrom, page.Cards, page.Total).ShouldBe((ReadFrom.Answer, 1, 130));
    }

    [Theory]
    [InlineData("<script>window.DATA_STORE = {\"plp\":{\"itemList\":#}}</script>")]
    [InlineData("<script id=\"__NEXT_DATA__\" type=\"application/json\">{\"props\":{\"pageProps\":{\"deep\":#}}}</script>")]
    public void The_state_of_a_page_holds_the_same(string html)
    {
        var page = Read(html.Replace("#", "{\"count\":130,\"startIndex\":48,\"viewSize\":48,\"items\":[" + Item + "]}", StringComparison.Ordinal));

        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(Fjord)]);
        (page.ReadFrom, page.Total, page.Next).ShouldBe((ReadFrom.EmbeddedState, 130, "https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=96"));
    }

    [Fact]
    public void A_store_that_is_parsed_from_text_is_read()
    {
        var text = System.Text.Json.JsonSerializer.Serialize("{\"plp\":{\"itemList\":{\"count\":130,\"items\":[" + Item + "]}}}");

        Read($"<script>window.DATA_STORE = JSON.parse({text});</script>").Listings.Select(Rows.Text).ShouldBe([Rows.Text(Fjord)]);
    }

    [Fact]
    public void The_shape_since_2024_names_its_prices()
    {
        const string product =
            """
            {"id":"ZZ0003","title":"Fjord Low Shoes","subTitle":"Men's Originals","url":"/us/fjord-low-shoes/ZZ0003.html","modelNumber":"QQQ01","colourVariations":["ZZ0001"],
             "image":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto/aa_9366/fjord_01_standard.jpg","hoverImage":"https://assets.adidas.com/images/w_280,h_280,f_auto,q_auto/bb_9366/fjord_HM1.jpg",
             "priceData":{"prices":[{"type":"sale","value":66},{"type":"original","value":"$110","discountPercentage":-40}]}}
            """;
        var page = Read("<script id=\"__NEXT_DATA__\">{\"props\":{\"pageProps\":{\"info\":{\"count\":49,\"viewSize\":48,\"startIndex\":0},\"products\":[" + product + "]}}}</script>");

        page.Listings.Select(Rows.Text).ShouldBe(
        [
            Rows.Text(Fjord with
            {
                Colour = null,
                Images =
                [
                    new ImageCandidate("https://assets.adidas.com/images/aa_9366/fjord_01_standard.jpg", ShoeView.SideLateral),
                    new ImageCandidate("https://assets.adidas.com/images/bb_9366/fjord_HM1.jpg", ShoeView.OnFoot),
                ],
            }),
        ]);
        (page.Total, page.Next).ShouldBe((49, "https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=48"));
    }

    [Theory]
    [InlineData("\"subTitle\":\"Originals\",\"unisex\":true", "men", Gender.Unisex, AgeGroup.Adult)]
    [InlineData("\"subTitle\":\"Originals\",\"unisex\":\"true\"", "women", Gender.Unisex, AgeGroup.Adult)]
    [InlineData("\"subTitle\":\"Men's Originals\",\"unisex\":false", "men", Gender.Men, AgeGroup.Adult)]
    [InlineData("\"subTitle\":\"Women's Originals\"", "men", Gender.Women, AgeGroup.Adult)]
    [InlineData("\"subTitle\":\"Originals\",\"unisex\":false", "women", Gender.Women, AgeGroup.Adult)]
    [InlineData("\"subTitle\":\"Originals\"", "nobody", Gender.Men, AgeGroup.Adult)]
    [InlineData("\"subTitle\":\"Kids Originals\",\"unisex\":true", "kids", Gender.Unisex, AgeGroup.Youth)]
    [InlineData("\"subTitle\":\"Infant & Toddler Originals\"", "kids", Gender.Men, AgeGroup.Infant)]
    [InlineData("\"subTitle\":null,\"ageGroups\":[\"Kids\"]", "men", Gender.Men, AgeGroup.Youth)]
    public void The_wearer_is_the_items_own_then_the_walls(string members, string filter, Gender gender, AgeGroup age)
    {
        var listing = Read(Answer("{\"productId\":\"Z\",\"displayName\":\"Fjord\",\"price\":1," + members + "}", filter)).Listings.ShouldHaveSingleItem();

        (listing.Gender, listing.AgeGroup).ShouldBe((gender, age));
    }

    [Theory]
    [InlineData("\"price\":110,\"salePrice\":66", 110.0, 66.0)]
    [InlineData("\"price\":\"$1,110.00\",\"salePrice\":\"66\"", 1110.0, 66.0)]
    [InlineData("\"price\":110", 110.0, 110.0)]
    [InlineData("\"price\":110,\"salePrice\":0", 110.0, 110.0)]
    [InlineData("\"price\":110,\"salePrice\":null", 110.0, 110.0)]
    [InlineData("\"price\":null,\"salePrice\":66", null, 66.0)]
    [InlineData("\"price\":0", null, null)]
    [InlineData("\"price\":{}", null, null)]
    public void Prices_are_read_as_they_come(string prices, double? list, double? current)
    {
        var listing = Read(Answer("{\"productId\":\"Z\",\"displayName\":\"Fjord\"," + prices + "}")).Listings.ShouldHaveSingleItem();

        (listing.ListPrice, listing.CurrentPrice).ShouldBe(((decimal?)list, (decimal?)current));
    }

    [Theory]
    [InlineData("\"category\":\"clothing\"", "Fjord", "'Fjord' is of category 'clothing', shoes were wanted.")]
    [InlineData("\"category\":\"bags\"", "Fjord", "'Fjord' is of category 'bags', shoes were wanted.")]
    [InlineData("\"category\":null", "Fjord Duffel Bag", "'Fjord Duffel Bag' is no shoe by its name.")]
    [InlineData("\"unknown\":[[[]]]", "Crew Socks", "'Crew Socks' is no shoe by its name.")]
    public void Garments_and_bags_on_the_wall_are_left_out(string member, string title, string detail) =>
        Read(Answer("{\"productId\":\"Z\",\"price\":9,\"displayName\":\"" + title + "\"," + member + "}")).Rejections.ShouldHaveSingleItem().ShouldBe(
            new Rejection { Source = "adidas", ListingId = "Z", Where = "page 1, item 1", Reason = RejectReason.NotAShoe, Detail = detail });

    [Theory]
    [InlineData(0, 130, 48)]
    [InlineData(48, 130, 96)]
    [InlineData(96, 130, null)]
    [InlineData(0, 48, null)]
    public void The_next_page_begins_where_this_one_ends(int start, int count, int? next) =>
        Read("{\"raw\":{\"itemList\":{\"viewSize\":\"48\",\"count\":\"" + count + "\",\"startIndex\":" + start + ",\"items\":[" + Item + "]}}}").Next
            .ShouldBe(next is null ? null : $"https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start={next}");

    [Fact]
    public void The_page_past_the_end_is_empty()
    {
        var page = Read("""{"raw":{"itemList":{"count":130,"startIndex":144,"items":[]}}}""");

        (page.Tiles.Count, page.Next, page.Total).ShouldBe((0, null, 130));
    }

    [Theory]
    [InlineData("Side Lateral Center View", ShoeView.SideLateral)]
    [InlineData("Side Lateral View", ShoeView.SideLateral)]
    [InlineData("Side Medial Center View", ShoeView.SideMedial)]
    [InlineData("Side Lateral Center Open View", ShoeView.Detail)]
    [InlineData("Side Lateral Bottom View", ShoeView.Angled)]
    [InlineData("Top Portrait View", ShoeView.Top)]
    [InlineData("Bottom View", ShoeView.Sole)]
    [InlineData("Front Lateral Top View", ShoeView.Front)]
    [InlineData("Back Lateral Top View", ShoeView.Back)]
    [InlineData("Mirrored Pair View", ShoeView.Pair)]
    [InlineData("Pair View", ShoeView.Pair)]
    [InlineData("Beauty View", ShoeView.Marketing)]
    [InlineData("Packaging View", ShoeView.Packaging)]
    [InlineData("Reflective Detail", ShoeView.Detail)]
    [InlineData("Detail View 2", ShoeView.Detail)]
    [InlineData("HeroMrktng View 20", ShoeView.Marketing)]
    [InlineData("DescMrktng View P", ShoeView.Marketing)]
    [InlineData("Some View", ShoeView.Unknown)]
    public void The_shops_names_of_views_are_ours(string name, ShoeView view) => Scrapers.Shops.Adidas.AdidasViews.Of(name).ShouldBe(view);

    private static string Answer(string item, string filter = "men") =>
        "{\"raw\":{\"itemList\":{\"viewSize\":48,\"viewSetSize\":\"5\",\"count\":130,\"startIndex\":0,\"items\":[" + item + "]},"
        + "\"appliedFilters\":[{\"on\":\"gender_en_us\",\"value\":\"" + filter + "\"},{\"on\":\"division\",\"value\":\"shoes\"}]},\"layout\":[]}";

    private static ParsedPage Read(string text) => ShippedSite.Read("adidas", text);
}
