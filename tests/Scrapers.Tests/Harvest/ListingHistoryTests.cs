using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Tests.Harvest;

public sealed class ListingHistoryTests
{
    private static readonly DateTimeOffset January = new(2026, 1, 10, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset March = January.AddMonths(2);
    private static readonly DateTimeOffset June = January.AddMonths(5);

    [Fact]
    public void A_listing_that_is_new_begins_with_its_date() =>
        ListingHistory.Advance([], [Listing(100)], Whole(100), January).ShouldBe([State(100, January)]);

    [Fact]
    public void What_is_said_again_adds_nothing() =>
        ListingHistory.Advance([State(100, January)], [Listing(100.00m)], Whole(100), March).ShouldBe([State(100, January)]);

    [Fact]
    public void A_changed_price_closes_one_state_and_opens_another() =>
        ListingHistory.Advance([State(100, January)], [Listing(90)], Whole(90), March)
            .ShouldBe([State(100, January) with { Until = March }, State(90, March)]);

    [Fact]
    public void A_price_that_comes_back_is_a_state_of_its_own() =>
        ListingHistory.Advance([State(100, January) with { Until = March }, State(90, March)], [Listing(100)], Whole(100), June)
            .ShouldBe([State(100, January) with { Until = March }, State(90, March) with { Until = June }, State(100, June)]);

    [Fact]
    public void A_listing_that_a_whole_wall_lacks_is_gone_at_its_last_price() =>
        ListingHistory.Advance([State(100, January)], [Listing(100)], Whole(), March)
            .ShouldBe([State(100, January) with { Until = March }, State(100, March) with { OnWall = false }]);

    [Fact]
    public void A_listing_that_is_gone_stays_gone_until_it_is_seen_again()
    {
        IReadOnlyList<ListingState> gone = [State(100, January) with { Until = March }, State(100, March) with { OnWall = false }];

        ListingHistory.Advance(gone, [Listing(100)], Whole(), June).ShouldBe(gone);
        ListingHistory.Advance(gone, [Listing(100)], Whole() with { IsWhole = false }, June).ShouldBe(gone);
        ListingHistory.Advance(gone, [Listing(100)], Whole(100), June).ShouldBe([gone[0], gone[1] with { Until = June }, State(100, June)]);
    }

    [Fact]
    public void Part_of_a_wall_makes_nothing_vanish() =>
        ListingHistory.Advance([State(100, January)], [Listing(100)], Whole() with { IsWhole = false }, March).ShouldBe([State(100, January)]);

    [Fact]
    public void A_tile_that_could_not_be_kept_still_stands_on_the_wall()
    {
        var leftOut = new Tile.LeftOut(new Rejection { Source = "shop", ListingId = "A-1", Where = "w page 1", Reason = RejectReason.FieldMissing, Detail = "no title" });

        ListingHistory.Advance([State(100, January)], [Listing(100)], Whole() with { Tiles = [leftOut] }, March).ShouldBe([State(100, January)]);
    }

    [Fact]
    public void A_listing_whose_pictures_are_lost_keeps_its_history() =>
        ListingHistory.Advance([State(100, January)], [], Whole(100), March).ShouldBe([State(100, January)]);

    private static Wall Whole(params decimal[] prices) => new() { Tiles = [.. prices.Select(price => new Tile.Offer(Listing(price)))], Pages = 1, IsWhole = true };

    private static ListingState State(decimal price, DateTimeOffset since) => ListingHistory.Begin(Listing(price), since);

    private static ShoeListing Listing(decimal price) => new()
    {
        Source = "shop",
        ListingId = "A-1",
        ProductUrl = null,
        Brand = "Halden",
        Title = "Fjord Runner",
        Style = "halden fjord runner",
        Sku = "A-1",
        Colour = null,
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 120,
        CurrentPrice = price,
        Currency = "USD",
        Images = [],
        SeenAt = null,
    };
}
