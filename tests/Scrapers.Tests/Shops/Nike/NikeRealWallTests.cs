using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Nike;

/// <summary>A real answer of 120 products, where there is one.</summary>
public sealed class NikeRealWallTests
{
    [Fact]
    public void Every_colourway_of_the_real_answer_is_a_complete_listing()
    {
        var page = Read();

        (page.ReadFrom, page.Cards, page.Tiles.Count, page.Listings.Count(), page.Next, page.Total).ShouldBe((ReadFrom.Answer, 120, 224, 200, null, null));
        page.Listings.Select(listing => listing.Sku).Distinct().Count().ShouldBe(200);
        page.Rejections.ShouldAllBe(rejection => rejection.Reason == RejectReason.MadeToOrder && rejection.Detail.EndsWith("By You' is put together by the buyer."));
        page.Listings.ShouldAllBe(listing => listing.ListPrice > 0 && listing.CurrentPrice > 0 && listing.CurrentPrice <= listing.ListPrice && listing.Currency == "INR");
        page.Listings.ShouldAllBe(listing => listing.Images.Count == 1 && listing.Images[0].Location.StartsWith("https://static.nike.com/a/images/t_product_v1/"));
        page.Listings.ShouldAllBe(listing => listing.ProductUrl!.StartsWith("https://www.nike.com/gb/"));
        page.Listings.Count(listing => listing.CurrentPrice < listing.ListPrice).ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Nobodys_age_or_gender_is_misread()
    {
        var listings = Read().Listings.ToList();

        listings.CountBy(listing => (listing.Gender, listing.AgeGroup)).OrderBy(pair => pair.Key).Select(pair => $"{pair.Key.Gender} {pair.Key.AgeGroup} {pair.Value}")
            .ShouldBe(["Men Adult 39", "Women Adult 49", "Unisex Adult 21", "Unisex Youth 46", "Unisex Child 26", "Unisex Infant 19"]);
    }

    [Fact]
    public void One_real_listing_is_read_as_it_stands() =>
        Rows.Text(Read().Listings.Single(listing => listing.Sku == "CT8529-004")).ShouldBe(Rows.Text(new ShoeListing
        {
            Source = "nike",
            ListingId = "CT8529-004",
            ProductUrl = "https://www.nike.com/gb/t/air-jordan-6-aqua-shoes-4m3b9d/CT8529-004",
            Brand = "Nike",
            Title = "Air Jordan 6 'Aqua'",
            Style = "nike air jordan 6",
            Family = "CT8529",
            Sku = "CT8529-004",
            Colour = "Black/Aquatone/Bright Concord",
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 18395,
            CurrentPrice = 18395,
            Currency = "INR",
            Images =
            [
                new ImageCandidate(
                    "https://static.nike.com/a/images/t_product_v1/u_126ab356-44d8-4a06-89b4-fcdcc8df0245,c_scale,fl_relative,w_1.0,h_1.0,fl_layer_apply/adf49d6b-77cf-48d0-9ef6-bb9c4474ad1e/image.jpg",
                    ShoeView.Unknown),
            ],
            SeenAt = null,
        }));

    private static ParsedPage Read() => RealPage.Read("nike", "nike/browse-v2.json", NikeSite.Definition);
}
