using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Tests.Reading;

public sealed class FieldCoverageTests
{
    private static readonly ShoeListing Whole = new()
    {
        Source = "shop",
        ListingId = "A-1",
        ProductUrl = "https://shop.example/a-1",
        Brand = "Halden",
        Title = "Fjord Runner",
        Style = "halden fjord runner",
        Sku = "A-1",
        Colour = "Pine",
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 90,
        CurrentPrice = 90,
        Currency = "USD",
        Images = [new ImageCandidate("https://shop.example/a-1.jpg", ShoeView.SideLateral)],
        SeenAt = null,
    };

    private static readonly ShoeListing Bare = Whole with
    {
        ListingId = "B-2",
        ProductUrl = null,
        Title = "",
        Style = "halden",
        Colour = null,
        Gender = Gender.Unknown,
        AgeGroup = AgeGroup.Unknown,
        ListPrice = null,
        CurrentPrice = 0,
        Currency = null,
        Images = [],
    };

    private static readonly string[] Fields =
        ["title", "list_price", "current_price", "currency", "gender", "age_group", "style", "colour", "product_url", "image", "view"];

    [Fact]
    public void A_whole_listing_says_every_field() =>
        FieldCoverage.Of([new Tile.Offer(Whole)]).ShouldBe(Fields.Select(field => new FieldCoverage(field, 1, 1, null)));

    [Fact]
    public void What_is_empty_zero_unknown_or_the_brand_alone_is_not_said() =>
        FieldCoverage.Of([new Tile.Offer(Whole), new Tile.Offer(Bare)]).ShouldBe(Fields.Select(field => new FieldCoverage(field, 1, 2, "B-2 ''")));

    [Fact]
    public void What_the_sites_file_assumes_the_shop_did_not_say()
    {
        var assumed = new Tile.Offer(Whole) { Assumed = Assumed.Gender | Assumed.AgeGroup | Assumed.Currency };

        FieldCoverage.Of([assumed]).Where(field => !field.IsFull).Select(field => field.Field).ShouldBe(["currency", "gender", "age_group"]);
    }

    [Fact]
    public void A_picture_of_an_unclaimed_view_is_a_picture()
    {
        var tile = new Tile.Offer(Whole with { Images = [new ImageCandidate("https://shop.example/a.jpg", ShoeView.Unknown)] });

        FieldCoverage.Of([tile]).Single(field => !field.IsFull).ToString().ShouldBe("view 0 of 1 (not A-1 'Fjord Runner')");
    }

    [Theory]
    [InlineData(RejectReason.FieldMissing, 2)]
    [InlineData(RejectReason.RowUnreadable, 2)]
    [InlineData(RejectReason.NotAShoe, 1)]
    [InlineData(RejectReason.DuplicateListing, 1)]
    public void A_tile_that_could_not_be_read_lacks_everything_and_one_that_nobody_wanted_is_not_counted(RejectReason reason, int count)
    {
        var leftOut = new Tile.LeftOut(new Rejection { Source = "shop", ListingId = null, Where = "page 1, product 2", Reason = reason, Detail = "the tile has no title." });

        FieldCoverage.Of([leftOut, new Tile.Offer(Whole)]).ShouldAllBe(field => field.Filled == 1 && field.Count == count
            && field.Lacking == (count == 1 ? null : "page 1, product 2: the tile has no title."));
    }

    [Theory]
    [InlineData(0, 0, 0, false)]
    [InlineData(0, 4, 0, false)]
    [InlineData(3, 4, 0.75, false)]
    [InlineData(4, 4, 1, true)]
    public void The_share_is_of_all_that_could_say_it(int filled, int count, double share, bool full)
    {
        var field = new FieldCoverage("title", filled, count, null);

        (field.Share, field.IsFull).ShouldBe((share, full));
    }
}
