using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops;

/// <summary>What the shops' own answers hold, counted over the whole of each.</summary>
public sealed class RealPagesTests
{
    [Theory]
    [InlineData("adidas", "adidas/ath-0.json", "Answer", 2, 2, 2, 1261, "https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=48")]
    [InlineData("adidas", "adidas/ath-480.json", "Answer", 2, 2, 2, 1261, "https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=528")]
    [InlineData("adidas", "adidas/req-0.json", "Answer", 5, 5, 5, 1904, "https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=48")]
    [InlineData("adidas", "adidas/req-240.json", "Answer", 2, 2, 2, 1903, "https://www.adidas.com/api/plp/content-engine?sitePath=us&query=men-shoes&start=288")]
    [InlineData("reebok", "reebok/productSearch.json", "Answer", 2, 14, 14, 998, "https://www.reebok.com/c/600000057/collection-shoes?page=2")]
    [InlineData("puma", "puma/graphql.json", "Answer", 2, 4, 2, 468, "https://us.puma.com/us/en/men/shoes?offset=2")]
    [InlineData("puma", "puma/urqlState.json", "Answer", 1, 3, 1, null, null)]
    [InlineData("footlocker", "footlocker/footlockernikepg1.html", "Elements", 180, 180, 180, null, "https://www.footlocker.com/Mens/Nike/Shoes/_-_/N-24ZzzZrj?Rpp=180&Nao=180")]
    [InlineData("footlocker", "footlocker/footlockeradidaspg1.html", "Elements", 180, 180, 180, null, "https://www.footlocker.com/Mens/adidas-Originals/Shoes/_-_/N-24ZzrZrj?Rpp=180&Nao=180")]
    public void Every_product_is_read(string site, string file, string from, int cards, int tiles, int listings, int? total, string? next)
    {
        var page = RealPage.Read(site, file);

        ($"{page.ReadFrom}", page.Cards, page.Tiles.Count, page.Listings.Count(), page.Total, page.Next).ShouldBe((from, cards, tiles, listings, total, next));
        page.Listings.Select(listing => listing.ListingId).ShouldBeUnique();
    }

    // What is not full is not on the page: currencies are nowhere, Reebok colours only what stands on the wall, Foot Locker not every shoe.
    [Theory]
    [InlineData("adidas", "adidas/req-0.json", "currency 0")]
    [InlineData("reebok", "reebok/productSearch.json", "currency 0, age_group 9, colour 2")]
    [InlineData("puma", "puma/graphql.json", "currency 0")]
    [InlineData("footlocker", "footlocker/footlockernikepg1.html", "currency 0, colour 175, view 0")]
    [InlineData("footlocker", "footlocker/footlockeradidaspg1.html", "currency 0, colour 176, view 0")]
    [InlineData("nike", "nike/browse-v2.json", "gender 179, age_group 179, colour 197, view 0")]
    public void Every_field_that_the_shop_says_is_read(string site, string file, string lacking) =>
        string.Join(", ", FieldCoverage.Of(RealPage.Read(site, file).Tiles).Where(field => !field.IsFull).Select(field => $"{field.Field} {field.Filled}")).ShouldBe(lacking);

    [Fact]
    public void Foot_Lockers_sales_keep_the_struck_price()
    {
        RealPage.Read("footlocker", "footlocker/footlockernikepg1.html").Listings.Count(listing => listing.CurrentPrice < listing.ListPrice).ShouldBe(38);
        RealPage.Read("footlocker", "footlocker/footlockeradidaspg1.html").Listings.Count(listing => listing.CurrentPrice < listing.ListPrice).ShouldBe(106);
    }

    [Fact]
    public void One_of_Foot_Lockers_shoes_as_it_stands() =>
        Rows.Text(RealPage.Read("footlocker", "footlocker/footlockernikepg1.html").Listings.Single(listing => listing.Sku == "97644007")).ShouldBe(Rows.Text(new ShoeListing
        {
            Source = "footlocker",
            ListingId = "97644007",
            ProductUrl = "https://www.footlocker.com/product/model:281065/sku:97644007/nike-lebron-soldier-11-mens/lebron-james/black/black/",
            Brand = "Nike",
            Title = "Nike LeBron Soldier 11 - Men's",
            Style = "nike lebron soldier 11",
            Family = "281065",
            Sku = "97644007",
            Colour = "Black / Black",
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 129.99m,
            CurrentPrice = 99.99m,
            Currency = "USD",
            Images = [new ImageCandidate("https://images.footlocker.com/pi/97644007/large/nike-lebron-soldier-11-mens", ShoeView.Unknown)],
            SeenAt = null,
        }));

    [Fact]
    public void One_of_Reeboks_variants_as_it_stands() =>
        Rows.Text(RealPage.Read("reebok", "reebok/productSearch.json").Listings.Single(listing => listing.Sku == "100037997")).ShouldBe(Rows.Text(new ShoeListing
        {
            Source = "reebok",
            ListingId = "100037997",
            ProductUrl = "https://www.reebok.com/p/100037997/club-c-85-men-s-shoes",
            Brand = "Reebok",
            Title = "Club C 85 Men's Shoes",
            Style = "reebok club c 85",
            Family = "100000153",
            Sku = "100037997",
            Colour = null,
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 70,
            CurrentPrice = 39.97m,
            Currency = "USD",
            Images =
            [
                new ImageCandidate(
                    "https://reebok.bynder.com/transform/21789ab6-6bb1-4fc1-a10e-edd14be1c149/100037997_SLC_eCom-tif?io=transform:scale,width:800,height:800",
                    ShoeView.SideLateral),
            ],
            SeenAt = null,
        }));

    [Fact]
    public void One_of_adidas_reduced_shoes_with_the_views_the_shop_claims()
    {
        var shoe = RealPage.Read("adidas", "adidas/req-0.json").Listings.Single(listing => listing.Sku == "GZ4307");

        (shoe.Title, shoe.Style, shoe.Family, shoe.Colour, shoe.Gender, shoe.AgeGroup, shoe.ListPrice, shoe.CurrentPrice, shoe.ProductUrl).ShouldBe(
            ("NMD_R1 Shoes", "adidas nmd r1", "FZ5708", "White", Gender.Men, AgeGroup.Adult, 160, 64, "https://www.adidas.com/us/nmd_r1-shoes/GZ4307.html"));
        shoe.Images.Select(image => image.View).ShouldBe(
        [
            ShoeView.SideLateral, ShoeView.SideLateral, ShoeView.Top, ShoeView.Sole, ShoeView.Front, ShoeView.Back, ShoeView.SideMedial, ShoeView.Detail, ShoeView.Detail,
        ]);
        shoe.Images[1].Location.ShouldBe("https://assets.adidas.com/images/15ddb3e833e747cba564ad83013787bb_9366/nmd_r1-shoes.jpg");
    }

    [Fact]
    public void An_adidas_shoe_that_is_shown_in_advertising_alone_claims_no_side_view() =>
        RealPage.Read("adidas", "adidas/req-0.json").Listings.Single(listing => listing.Sku == "IG7953").Images.ShouldAllBe(image => image.View == ShoeView.Marketing);

    [Fact]
    public void Pumas_other_colours_get_no_price_from_their_neighbour()
    {
        var page = RealPage.Read("puma", "puma/graphql.json");

        page.Rejections.Select(rejection => (rejection.ListingId, rejection.Reason)).ShouldBe([("396463_02", RejectReason.PriceMissing), ("396463_07", RejectReason.PriceMissing)]);
        var palermo = page.Listings.Single(listing => listing.Sku == "396463_05");
        (palermo.Colour, palermo.ListPrice, palermo.CurrentPrice, palermo.Style, palermo.Family, palermo.Gender).ShouldBe(("Vine-Clementine", 90, 90, "puma palermo", "396463", Gender.Men));
        palermo.Images.Select(image => image.View).ShouldBe(
            [ShoeView.SideLateral, ShoeView.OnFoot, ShoeView.OnFoot, ShoeView.Pair, ShoeView.Back, ShoeView.Angled, ShoeView.Angled, ShoeView.Angled]);
    }
}
