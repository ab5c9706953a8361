using ShoeData.Scrapers.Harvest;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Tests.Shop;
using ShoeData.Scrapers.Watching;
using Spectre.Console;

namespace ShoeData.Scrapers.Tests.Watching;

public sealed class WatchingTests(SharedBrowser browser) : IClassFixture<SharedBrowser>, IDisposable
{
    private static readonly Uri Wall = new("https://shop.example/w");

    private readonly ScrapeRun _run = new(browser);

    public void Dispose() => _run.Dispose();

    [Theory]
    [InlineData(0, 40, 10)]
    [InlineData(0, 4, 1)]
    [InlineData(0, null, 1)]
    [InlineData(20, 40, 2)]
    public void Requests_to_come_are_told_from_the_walls_beginning(int maxItems, int? total, long factor)
    {
        var wall = new WallCollector(Wall, maxItems);
        wall.Add(new ParsedPage { Tiles = [.. Enumerable.Range(0, maxItems == 0 ? 4 : 10).Select(Offer)], Cards = 4, Next = "/n", Total = total }, new PageAnswer(Wall, ""));

        SiteProgress.ExpectedRequests(wall).ShouldBe(factor * (maxItems == 0 ? 5 : 11));
    }

    [Fact]
    public async Task Both_shops_have_a_line_in_the_table_with_what_was_new_and_what_was_had()
    {
        await using var shop = await TestShop.StartAsync([new TestShoe("Nike One", "AA0001-100"), new TestShoe("Nike Two", "AA0002-100")]);
        await using var closed = await TestShop.StartAsync(new TestShoe("Nike One", "AA0001-100"));
        closed.WallStatus = 403;
        _run.AddSite(shop.Wall);
        _run.AddSite(closed.Wall, "closed");
        await _run.RunAsync();
        shop.Shoes = [.. shop.Shoes, new TestShoe("Nike Three", "AA0003-100")];

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        Row("shop", run: 0).ShouldBe(["shop", "done", "1", "2", "2", "2", "0", "0", "0"]);
        Row("shop", run: 1).ShouldBe(["shop", "done", "1", "3", "3", "1", "2", "0", "0"]);
        Row("closed", run: 1).ShouldBe(["closed", "refused", "", "", "", "", "", "", ""]);
    }

    [Fact]
    public async Task A_terminal_shows_pages_listings_pictures_and_refusals_while_they_come()
    {
        using var screen = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = ColorSystemSupport.NoColors,
            Out = new AnsiConsoleOutput(screen),
        });
        console.Profile.Width = 120;
        var wall = new WallCollector(Wall, maxItems: 0);
        wall.Add(new ParsedPage { Tiles = [Offer(1), Offer(2)], Cards = 2, Next = null, Total = 2 }, new PageAnswer(Wall, ""));

        await console.TrackAsync(["shop", "other"], tickers =>
        {
            var progress = new SiteProgress("shop", tickers[0]);
            progress.Show(wall);
            progress.Begin(2);
            progress.Show(new PictureResult.Missed(RejectReason.ImageRefused, "403"));
            progress.Show(new PictureResult.Missed(RejectReason.ImageMissing, "404"));
            return Task.FromResult(true);
        });

        screen.ToString().ShouldContain("shop: 1 pages, 2 listings, 0 pictures, 1 refused");
        screen.ToString().ShouldContain("3/3");
    }

    // Without the seconds and the reasons, which stand last.
    private string[] Row(string shop, int run) => _run.Output.Split('\n')
        .Where(line => line.StartsWith($"│ {shop} ", StringComparison.Ordinal) && !line.Contains("│ state", StringComparison.Ordinal)).ElementAt(run).Split('│', StringSplitOptions.TrimEntries)[1..10];

    private static Tile Offer(int number) => new Tile.Offer(new ShoeListing
    {
        Source = "shop",
        ListingId = $"A-{number}",
        ProductUrl = null,
        Brand = "Halden",
        Title = "Fjord Runner",
        Style = "halden fjord runner",
        Sku = $"A-{number}",
        Colour = null,
        Gender = Gender.Men,
        AgeGroup = AgeGroup.Adult,
        ListPrice = 120,
        CurrentPrice = 120,
        Currency = "USD",
        Images = [new ImageCandidate($"https://shop.example/{number}.jpg", ShoeView.Unknown)],
        SeenAt = null,
    });
}
