using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests.Shops.Selectors;

/// <summary>A shop that is described in its file alone.</summary>
public sealed class FootlockerTests
{
    private const string Tiles =
        """
        <html><head><link rel="next" href="/Mens/Shoes?Rpp=180&amp;Nao=180"></head><body><div id="endeca_search_results"><ul>
        <li><span><a href="javascript:void(0);"></a><a class="" href="https://www.footlocker.com/product/model:11/sku:9901001/nike-dusk-15-mens/">
          <img src="//images.footlocker.com/pi/9901001/large/nike-dusk-15-mens" alt="Nike Dusk 15 - Men's -  Jo Doe - Off-White / Gold">
          <div class="product_title">Nike  Dusk 15 - Men's</div><div class="product_price"><strike><b>$1,179.99</b></strike><br><em><b>Now $99.99</b></em><br></div></a></span></li>
        <li class="clearRow"></li>
        <li><a href="https://www.footlocker.com/product/model:12/sku:9901002/new-balance-574-boys-grade-school/">
          <img src="//images.footlocker.com/pi/9901002/large/new-balance" alt="New Balance 574 - Boys' Grade School">
          <div class="product_title">New Balance 574 - Boys' Grade School</div><div class="product_price"><b>$69.99</b><br></div></a></li>
        <li><div class="product_title">Nike Lost - Men's</div><div class="product_price"><b>See price</b></div></li>
        </ul></div></body></html>
        """;

    [Fact]
    public void Its_tiles_are_listings()
    {
        var page = ShippedSite.Read("footlocker", Tiles);

        var nike = new ShoeListing
        {
            Source = "footlocker",
            ListingId = "9901001",
            ProductUrl = "https://www.footlocker.com/product/model:11/sku:9901001/nike-dusk-15-mens/",
            Brand = "Nike",
            Title = "Nike Dusk 15 - Men's",
            Style = "nike dusk 15",
            Family = "11",
            Sku = "9901001",
            Colour = "Off-White / Gold",
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 1179.99m,
            CurrentPrice = 99.99m,
            Currency = "USD",
            Images = [new ImageCandidate("https://images.footlocker.com/pi/9901001/large/nike-dusk-15-mens", ShoeView.Unknown)],
            SeenAt = null,
        };
        var boys = nike with
        {
            ListingId = "9901002",
            ProductUrl = "https://www.footlocker.com/product/model:12/sku:9901002/new-balance-574-boys-grade-school/",
            Brand = "New Balance",
            Title = "New Balance 574 - Boys' Grade School",
            Style = "new balance 574",
            Family = "12",
            Sku = "9901002",
            Colour = null,
            AgeGroup = AgeGroup.Youth,
            ListPrice = 69.99m,
            CurrentPrice = 69.99m,
            Images = [new ImageCandidate("https://images.footlocker.com/pi/9901002/large/new-balance", ShoeView.Unknown)],
        };
        page.Listings.Select(Rows.Text).ShouldBe([Rows.Text(nike), Rows.Text(boys)]);
        page.Rejections.ShouldHaveSingleItem().Detail.ShouldBe("'Nike Lost - Men's' has no product address or number to read the sku from.");
        (page.ReadFrom, page.Cards, page.Total, page.Next, page.StatesNoTotal).ShouldBe((ReadFrom.Elements, 3, null, "https://www.footlocker.com/Mens/Shoes?Rpp=180&Nao=180", true));
    }
}
