using ShoeData.Scrapers.Tests.Shops.Nike;
using ShoeData.Scrapers.Watching;

namespace ShoeData.Scrapers.Tests;

public sealed class ScrapePlanTests
{
    private static readonly ScrapeReport Last = new()
    {
        Stage = "scrape nike",
        Unit = "tiles",
        In = 1000,
        Kept = 990,
        Rejected = new Dictionary<RejectReason, int> { [RejectReason.ImageMissing] = 10 },
        Pages = 40,
        Whole = true,
        Pictures = 990,
        PicturesMissed = new Dictionary<RejectReason, int> { [RejectReason.ImageMissing] = 10 },
        Listings = 1100,
        OffWall = 110,
    };

    [Fact]
    public void A_shop_that_was_never_read_cannot_be_foretold() =>
        ScrapePlan.Cells(NikeSite.Definition with { DelaySeconds = 2 }, last: null, maxItems: 0).ShouldBe(
            ["nike", "https://www.nike.com/robots.txt\nhttps://www.nike.com/w/mens-shoes\nits further pages\nits pictures", "all", "not read before", "", "2", "1"]);

    [Theory]
    [InlineData(0, "51: robots.txt, 40 pages, 10 pictures that failed; and each new picture", 2, "100 s")]
    [InlineData(0, "51: robots.txt, 40 pages, 10 pictures that failed; and each new picture", 60, "50 min")]
    [InlineData(0, "51: robots.txt, 40 pages, 10 pictures that failed; and each new picture", 600, "8.3 h")]
    [InlineData(0, "51: robots.txt, 40 pages, 10 pictures that failed; and each new picture", 0, "no time")]
    [InlineData(100, "6: robots.txt, 4 pages, 1 pictures that failed; and each new picture", 2, "10 s")]
    [InlineData(5000, "51: robots.txt, 40 pages, 10 pictures that failed; and each new picture", 2, "100 s")]
    public void The_run_before_tells_how_many_requests_and_how_long(int maxItems, string requests, double delay, string time)
    {
        var cells = ScrapePlan.Cells(NikeSite.Definition with { DelaySeconds = delay }, Last, maxItems);

        (cells[3], cells[4]).ShouldBe((requests, time));
    }
}
