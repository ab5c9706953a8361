using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shops.Nike;

namespace ShoeData.Scrapers.Tests.Drift;

public sealed class DriftRulesTests
{
    private static readonly DriftLimits Limits = DriftLimits.For(new ScrapersOptions(), NikeSite.Definition);
    private static readonly GoodRun Last = GoodRun.Of(100, Wall(100, colours: 80).Coverage);

    [Fact]
    public void A_wall_as_it_was_is_believed()
    {
        DriftRules.Find(Wall(100, colours: 80), Last, Limits).ShouldBeEmpty();
        DriftRules.Find(Wall(100, colours: 80), null, Limits).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(70, true)]
    [InlineData(69, false)]
    public void A_field_may_fall_as_far_as_the_tolerance(int colours, bool believed)
    {
        var findings = DriftRules.Find(Wall(100, colours), Last, Limits).Select(finding => finding.ToString()).ToList();

        findings.ShouldBe(believed ? [] :
            ["colour: 69 of 100 tiles say it (69 %), on the last good run 80 of 100 (80 %); a fall of more than 10 % is not believed; for example not A-69 'Fjord Runner'"]);
    }

    [Fact]
    public void A_field_below_its_floor_is_found_without_a_run_before()
    {
        var site = NikeSite.Definition with { Floors = new Dictionary<string, double> { ["colour"] = 0.5 } };

        DriftRules.Find(Wall(100, colours: 49), null, DriftLimits.For(new ScrapersOptions(), site)).ShouldHaveSingleItem().ToString()
            .ShouldBe("colour: 49 of 100 tiles say it (49 %); at least 50 % were wanted; for example not A-49 'Fjord Runner'");
    }

    [Fact]
    public void The_sites_file_may_lower_a_floor()
    {
        IReadOnlyList<Tile> untitled = [.. Enumerable.Range(0, 5).Select(number => new Tile.Offer(Listing(number, coloured: true) with { Title = "" }))];
        var site = NikeSite.Definition with { Floors = new Dictionary<string, double> { ["title"] = 0 } };

        DriftRules.Find(Whole(untitled), null, Limits).ShouldHaveSingleItem().Field.ShouldBe("title");
        DriftRules.Find(Whole(untitled), null, DriftLimits.For(new ScrapersOptions(), site)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 1)]
    public void One_or_two_odd_tiles_on_a_short_wall_are_no_new_format(int lacking, int findings) =>
        DriftRules.Find(Wall(4, colours: 4 - lacking), GoodRun.Of(4, Wall(4, colours: 4).Coverage), Limits).Count().ShouldBe(findings);

    [Theory]
    [InlineData(50, true)]
    [InlineData(49, false)]
    public void A_wall_may_shrink_to_half(int tiles, bool believed)
    {
        var findings = DriftRules.Find(Wall(tiles, colours: tiles), Last, Limits).Select(finding => finding.ToString()).ToList();

        findings.ShouldBe(believed ? [] : ["wall: 49 tiles, on the last good run 100; fewer than 50 % of that are not believed"]);
    }

    [Fact]
    public void The_beginning_of_a_wall_is_held_to_the_floors_alone()
    {
        DriftRules.Find(Wall(10, colours: 0) with { IsWhole = false }, Last, Limits).ShouldBeEmpty();
        var site = NikeSite.Definition with { Floors = new Dictionary<string, double> { ["colour"] = 0.5 } };
        DriftRules.Find(Wall(10, colours: 0) with { IsWhole = false }, Last, DriftLimits.For(new ScrapersOptions(), site)).Count().ShouldBe(1);
    }

    [Fact]
    public void A_wall_without_a_product_is_never_believed()
    {
        DriftRules.Find(Wall(0, 0), null, Limits).ShouldHaveSingleItem().ToString().ShouldBe("wall: it shows no product at all");
        DriftRules.Find(Wall(0, 0), Last, Limits).ShouldHaveSingleItem().ToString().ShouldBe("wall: it shows no product at all, on the last good run 100");
    }

    private static Wall Wall(int tiles, int colours) => Whole([.. Enumerable.Range(0, tiles).Select(number => new Tile.Offer(Listing(number, number < colours)))]);

    private static Wall Whole(IReadOnlyList<Tile> tiles) => new() { Tiles = tiles, Pages = 1, IsWhole = true };

    private static ShoeListing Listing(int number, bool coloured) => new()
    {
        Source = "shop",
        ListingId = $"A-{number}",
        ProductUrl = $"https://shop.example/{number}",
        Brand = "Halden",
        Title = "Fjord Runner",
        Style = "halden fjord runner",
        Sku = $"A-{number}",
        Colour = coloured ? "Pine" : null,
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 120,
        CurrentPrice = 120,
        Currency = "USD",
        Images = [new ImageCandidate($"https://shop.example/{number}.jpg", ShoeView.SideLateral)],
        SeenAt = null,
    };
}
