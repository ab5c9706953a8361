using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Tests.Shops.Selectors;

public sealed class AsicsTests
{
    private const string Wall =
        """
        <div class="results-hits">130 Products</div><ul>
        <li class="grid-tile"><a class="thumb-link" href="/us/en-us/gel-fjord/p/ANA_9011B001-200.html"><img class="b-lazy js-tile-img product-tile__image" data-src="https://images.asics.com/is/image/asics/9011B001_200_SR_RT_GLB?$productlist$"></a>
          <div class="product-tile__name">GEL-FJORD 5</div><span class="price-standard outlet-pricing">$170.00</span><span class="price-sales">$119.95</span></li>
        <li class="grid-tile"><a class="thumb-link" href="/us/en-us/gel-harbour/p/ANA_9011B002-001.html"><img data-src="https://images.asics.com/is/image/asics/9011B002_001_SR_RT_AJP-1?$productlist$"></a>
          <div class="product-tile__name">GEL-HARBOUR</div><span class="price-sales">$90.00</span></li>
        <li class="grid-tile"><img data-src="https://images.asics.com/is/image/asics/9031C001_001_GM_FT_GLB?$productlist$"><div class="product-tile__name">LITE</div><span class="price-sales">$35.00</span></li>
        <li class="grid-tile"><span>an advertisement</span></li></ul>
        """;

    [Fact]
    public void Tiles_of_reduced_and_of_plain_shoes_are_listings_and_garments_are_not()
    {
        var page = ShippedSite.Read("asics", Wall);

        page.ReadFrom.ShouldBe(ReadFrom.Elements);
        page.Listings.Select(listing => (listing.Sku, listing.Family, listing.ListPrice, listing.CurrentPrice, listing.Style)).ShouldBe(
            [("9011B001_200", "9011B001", 170m, 119.95m, "asics gel fjord 5"), ("9011B002_001", "9011B002", 90m, 90m, "asics gel harbour")]);
        page.Listings.Select(listing => listing.Images.ShouldHaveSingleItem()).ShouldBe(
        [
            new ImageCandidate("https://images.asics.com/is/image/asics/9011B001_200_SR_RT_GLB?$zoom$", ShoeView.SideLateral),
            new ImageCandidate("https://images.asics.com/is/image/asics/9011B002_001_SR_RT_AJP-1?$zoom$", ShoeView.SideLateral),
        ]);
        page.Rejections.ShouldHaveSingleItem().Reason.ShouldBe(RejectReason.NotAShoe);
        (page.Cards, page.Total, page.Next).ShouldBe((3, 130, "https://www.asics.com/us/en-us/mens-shoes/c/aa10200000/?start=3&sz=100"));
    }
}
