using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;

namespace ShoeData.Scrapers.Tests.Harvest;

public sealed class WallCollectorTests
{
    private static readonly Uri Wall = new("https://shop.example/w");
    private static readonly PageAnswer Answer = new(Wall, "");

    [Fact]
    public void The_wall_is_whole_when_no_next_page_is_named()
    {
        var wall = new WallCollector(Wall, maxItems: 0);

        wall.Add(Page(cards: 24, next: "/n", total: 30), Answer);
        wall.IsComplete.ShouldBeFalse();
        wall.NextName.ShouldBe("https://shop.example/w page 2");
        wall.Add(Page(cards: 6, next: null, total: 30), Answer);
        wall.IsComplete.ShouldBeTrue();

        wall.Finish().Pages.ShouldBe(2);
        wall.Finish().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void A_colour_that_one_page_names_without_a_price_is_left_out_once_and_only_if_no_other_page_offers_it()
    {
        var wall = new WallCollector(Wall, maxItems: 0);
        var (offered, sold) = (Offer("A"), Offer("B"));
        wall.Add(Page(cards: 1, next: "/n", total: 2) with { Tiles = [offered, WithoutPrice("B"), WithoutPrice("C")] }, Answer);
        wall.Add(Page(cards: 1, next: null, total: 2) with { Tiles = [sold, WithoutPrice("A"), WithoutPrice("C")] }, Answer);

        wall.Finish().Tiles.ShouldBe([offered, WithoutPrice("C"), sold]);
    }

    [Fact]
    public void The_last_total_the_shop_states_counts()
    {
        var wall = new WallCollector(Wall, maxItems: 0);
        wall.Add(Page(cards: 24, next: "/n", total: 30), Answer);
        wall.Add(Page(cards: 7, next: null, total: 31), Answer);

        wall.Finish().IsWhole.ShouldBeTrue();
    }

    [Fact]
    public void More_products_than_stated_stop_it_at_once()
    {
        var wall = new WallCollector(Wall, maxItems: 0);
        wall.Add(Page(cards: 24, next: "/n", total: 30), Answer);

        Should.Throw<SiteStoppedException>(() => wall.Add(Page(cards: 24, next: "/n", total: 30), Answer)).Message.ShouldBe(
            "https://shop.example/w: 48 products came on 2 pages, the shop states 30; the data of the last complete run stays. Run again; if it stays so, the page's format has changed.");
    }

    [Fact]
    public void An_empty_page_before_the_end_stops_it() =>
        Should.Throw<SiteStoppedException>(() => new WallCollector(Wall, maxItems: 0).Add(Page(cards: 0, next: "/n", total: 30), Answer)).Message.ShouldBe(
            "https://shop.example/w page 1: no products, but a next page is named (/n); the page's format has changed, or the shop sends us in a circle.");

    [Fact]
    public void A_wall_that_states_no_total_cannot_be_checked()
    {
        var wall = new WallCollector(Wall, maxItems: 0);
        wall.Add(Page(cards: 24, next: null, total: null), Answer);

        Should.Throw<SiteStoppedException>(() => wall.Finish()).Message.ShouldBe(
            "https://shop.example/w: no page states how many products there are, so nobody can say whether all came; the page's format has changed, or the shop never says it: then set 'states_no_total' in the site's file.");
    }

    [Fact]
    public void A_wall_of_a_shop_that_never_states_a_total_ends_with_the_page_that_names_no_next()
    {
        var wall = new WallCollector(Wall, maxItems: 0);
        wall.Add(Page(cards: 24, next: "/n", total: null) with { StatesNoTotal = true }, Answer);
        wall.IsComplete.ShouldBeFalse();
        wall.Add(Page(cards: 3, next: null, total: null) with { StatesNoTotal = true }, Answer);

        Should.NotThrow(() => wall.Finish());
    }

    private static Tile.Offer Offer(string id) => new(new ShoeListing
    {
        Source = "shop",
        ListingId = id,
        ProductUrl = null,
        Brand = "Halden",
        Title = id,
        Style = id,
        Sku = id,
        Colour = null,
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 90,
        CurrentPrice = 90,
        Currency = "USD",
        Images = [],
        SeenAt = null,
    });

    private static Tile.LeftOut WithoutPrice(string id) =>
        new(new Rejection { Source = "shop", ListingId = id, Where = "page", Reason = RejectReason.PriceMissing, Detail = "named beside another" });

    private static ParsedPage Page(int cards, string? next, int? total) => new() { Tiles = [], Cards = cards, Next = next, Total = total };
}
