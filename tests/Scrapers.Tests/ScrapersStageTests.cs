using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests;

/// <summary>The stage from the wall to the files, with a real Chromium.</summary>
public sealed class ScrapersStageTests(SharedBrowser browser) : IClassFixture<SharedBrowser>, IDisposable
{
    private static readonly TestShoe[] SevenShoes =
    [
        new("Nike One", "AA0001-100", "AA0001-200") { FullPrice = 110, CurrentPrice = 88 },
        new("Nike Two", "AA0002-100"),
        new("Nike Three", "AA0003-100") { Subtitle = "Basketball Shoes" },
        new("Nike Four", "AA0004-100") { Subtitle = "Older Kids' Shoes", FullPrice = 70 },
        new("Nike Five", "AA0005-100") { FullPrice = null },
        new("Nike Six", "AA0006-100") { Subtitle = "Women's Shoes" },
        new("Nike Seven", "AA0007-100", "AA0007-200", "AA0007-300"),
    ];

    private readonly ScrapeRun _run = new(browser);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_wall_of_three_pages_is_read_to_its_end()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        var listings = await _run.ListingsAsync();
        listings.Select(listing => listing.Sku).ShouldBe(SevenShoes.SelectMany(shoe => shoe.Skus));
        Rows.Text(listings[0]).ShouldBe(Rows.Text(new ShoeListing
        {
            Source = "shop",
            ListingId = "AA0001-100",
            ProductUrl = new Uri(shop.Wall, "/t/x/AA0001-100").AbsoluteUri,
            Brand = "Nike",
            Title = "Nike One",
            Style = "nike one",
            Family = "AA0001",
            Sku = "AA0001-100",
            Colour = "Colour AA0001-100",
            Gender = Gender.Men,
            AgeGroup = AgeGroup.Adult,
            ListPrice = 110,
            CurrentPrice = 88,
            Currency = "USD",
            Images = [new ImageCandidate(new Uri(shop.Wall, "/a/images/t_product_v1/AA0001-100/image.jpg").AbsoluteUri, ShoeView.Unknown)],
            SeenAt = new DateTimeOffset(2026, 3, 1, 8, 0, 0, TimeSpan.Zero),
        }));
        (await _run.RejectionsAsync()).ShouldBeEmpty();
        var images = await _run.ImagesAsync();
        images.Count.ShouldBe(10);
        images.ShouldAllBe(image => ContentHash.Of(File.ReadAllBytes(_run.Layout().ImageFile(image))) == image.Sha256);
        shop.UserAgents.Distinct().ShouldBe(["ShoeData/1.0 (+https://example.org/bot)"]);
        shop.PicturesAsked.ShouldBe(10, "the page's own pictures are not loaded");
        shop.Requests.First().ShouldBe("/robots.txt");
    }

    [Fact]
    public async Task A_second_run_fetches_no_picture_and_changes_no_byte()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall);
        await _run.RunStageAsync();
        var (files, pictures) = (_run.Files(), shop.PicturesAsked);

        (await _run.RunStageAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _run.Files().ShouldBe(files);
        shop.PicturesAsked.ShouldBe(pictures);
    }

    [Fact]
    public async Task A_changed_price_is_new_and_a_lost_file_is_fetched_again()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        var images = await _run.ImagesAsync();
        File.Delete(_run.Layout().ImageFile(images[0]));
        var pictures = shop.PicturesAsked;
        shop.Shoes = [.. SevenShoes.Take(1), SevenShoes[1] with { FullPrice = 125 }, .. SevenShoes.Skip(2)];

        await _run.RunAsync();

        shop.PicturesAsked.ShouldBe(pictures + 1);
        File.Exists(_run.Layout().ImageFile(images[0])).ShouldBeTrue();
        var newer = (await _run.ListingsAsync()).Where(listing => listing.SeenAt!.Value.Hour == 9).ShouldHaveSingleItem();
        newer.Sku.ShouldBe("AA0002-100");
        newer.ListPrice.ShouldBe(125);
    }

    [Fact]
    public async Task Fewer_products_than_stated_fail_the_site_and_leave_its_data_alone()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        var files = _run.Files();
        shop.StatedTotal = 9;

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe($"failed: {shop.Wall}: 7 products came on 3 pages, the shop states 9; the data of the last complete run stays. Run again; if it stays so, the page's format has changed.\n{_run.Kept("page-3.json")}");
        _run.FilesBesideDrift().ShouldBe(files);
    }

    [Fact]
    public async Task A_picture_that_is_missing_or_none_is_a_rejection()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.PicturesInstead["AA0002-100"] = null;
        shop.PicturesInstead["AA0003-100"] = "<html>sold out</html>"u8.ToArray();
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.RejectionsAsync()).Select(rejection => (rejection.ListingId, rejection.Reason)).ShouldBe(
            [("AA0002-100", RejectReason.ImageMissing), ("AA0003-100", RejectReason.NotAnImage)]);
        (await _run.ListingsAsync()).Count.ShouldBe(8);
        (await File.ReadAllTextAsync(_run.Layout().Report, TestContext.Current.CancellationToken)).ShouldBe(
            """{"stage":"scrape shop","unit":"tiles","in":10,"kept":8,"rejected":{"image_missing":1,"not_an_image":1},"pages":3,"whole":true,"pictures":8,"pictures_missed":{"image_missing":1,"not_an_image":1},"listings":8,"off_wall":0}""" + "\n");
        _run.Output.ShouldContain("image_missing 1, not_an_image 1");
    }

    [Fact]
    public async Task Robots_txt_that_forbids_the_wall_is_a_refusal_and_the_other_shop_goes_on()
    {
        await using var closed = await TestShop.StartAsync(SevenShoes);
        await using var open = await TestShop.StartAsync(SevenShoes[0]);
        closed.Robots = "User-agent: shoedata\nDisallow: /w/\n";
        _run.AddSite(closed.Wall, "closed");
        _run.AddSite(open.Wall, "open");

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        closed.Requests.ShouldBe(["/robots.txt"]);
        _run.Errors.ShouldBe($"refused: closed: {new Uri(closed.Wall, "/robots.txt")} forbids /w/mens-shoes to ShoeData; the shop is left alone.\n");
        File.Exists(_run.Layout("closed").Listings).ShouldBeFalse();
        (await _run.ListingsAsync("open")).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Robots_txt_that_forbids_the_pages_own_requests_is_a_refusal()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.Robots = "User-agent: *\nDisallow: /cic/\n";
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        shop.Requests.ShouldNotContain("/cic/browse/v2");
        _run.Errors.ShouldContain("robots.txt forbids /cic/browse/v2?queryid=products");
    }

    [Theory]
    [InlineData(403)]
    [InlineData(429)]
    public async Task A_wall_that_answers_with_a_refusal_is_left_alone(int status)
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.WallStatus = status;
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {shop.Wall}: the shop answers {status}; it is left alone.\n");
        shop.Requests.Count(path => path == "/w/mens-shoes").ShouldBe(1);
    }

    [Fact]
    public async Task A_refusal_in_the_middle_of_the_wall_stops_it()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.AnswerStatus = 403;
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldContain("the shop answers 403; it is left alone.");
        shop.PicturesAsked.ShouldBe(0);
    }

    [Fact]
    public async Task Pictures_that_are_refused_again_and_again_are_asked_for_no_more()
    {
        await using var shop = await TestShop.StartAsync(new TestShoe("Nike Many", [.. Enumerable.Range(0, 40).Select(number => $"AA{number:0000}-100")]));
        shop.PictureStatus = 403;
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        shop.PicturesAsked.ShouldBeInRange(5, 8, "five in a row, and those under way beside them");
        (await _run.RejectionsAsync()).Select(rejection => rejection.Reason).ShouldBe(Enumerable.Repeat(RejectReason.ImageRefused, 40));
        _run.Errors.ShouldBe($"refused: shop: 40 pictures were refused; {_run.Layout().Rejections} names them.\n");
    }

    [Fact]
    public async Task Pictures_that_robots_txt_forbids_are_not_asked_for()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes[0]);
        shop.Robots = "User-agent: *\nDisallow: /a/\n";
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        shop.PicturesAsked.ShouldBe(0);
        (await _run.RejectionsAsync())[0].Detail.ShouldBe($"{new Uri(shop.Wall, "/robots.txt")} forbids /a/images/t_product_v1/AA0001-100/image.jpg to ShoeData");
    }

    [Fact]
    public async Task A_challenge_instead_of_the_wall_is_a_refusal()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.WallInstead = "<html><body>Please verify you are human.</body></html>";
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Refused);

        _run.Errors.ShouldBe($"refused: {shop.Wall}: a challenge page ('verify you are human') instead of products; the shop is left alone.\n");
    }

    [Fact]
    public async Task A_wall_without_its_state_has_changed()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.WallInstead = $"<html><body>{new string('.', 500)}Shoes!</body></html>";
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe($"failed: {shop.Wall} page 1: no products in the page (532 characters came). Looked for: embedded state (no script carries any); JSON-LD (Product, ItemList in 0 of 0 blocks); elements (the site's file names no selectors). The page's format has changed, or it is no page of products.\n{_run.Kept("page-1.html")}");
        (await File.ReadAllTextAsync(Path.Combine(_run.Layout().Drift, "page-1.html"), TestContext.Current.CancellationToken)).ShouldBe(shop.WallInstead);
    }

    [Fact]
    public async Task A_wall_that_stops_paging_fails_with_how_far_it_came()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall, answers: "/api/v9");

        (await _run.RunAsync("Scrapers:PageTimeoutSeconds=5")).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe(
            $"failed: {shop.Wall}: 3 of 7 products came on 1 pages, then nothing for 5 s although there is a next page; requests beginning with /api/v9 were waited for. "
            + "Correct 'answers' in the site's file if the page asks elsewhere now.\n");
    }

    [Fact]
    public async Task An_answer_that_is_an_error_fails_the_site()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        shop.AnswerStatus = 500;
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldEndWith("the shop answers 500; run again later.\n");
    }

    [Fact]
    public async Task A_shop_that_is_not_there_fails_with_its_address()
    {
        var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall);
        var robots = new Uri(shop.Wall, "/robots.txt");
        await shop.DisposeAsync();

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe($"failed: shop: {robots} could not be read: Connection refused; without it nothing is asked. Is the shop there?\n");
    }

    [Fact]
    public async Task Max_items_reads_the_beginning_of_the_wall_and_no_more_pages_than_needed()
    {
        await using var shop = await TestShop.StartAsync(SevenShoes);
        _run.AddSite(shop.Wall);

        (await _run.RunAsync("Scrapers:MaxItems=3")).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).Select(listing => listing.Sku).ShouldBe(["AA0001-100", "AA0001-200", "AA0002-100"]);
        shop.Requests.ShouldNotContain("/cic/browse/v2");
    }

    [Fact]
    public async Task A_shoe_that_stands_on_two_pages_is_kept_once()
    {
        await using var shop = await TestShop.StartAsync([.. SevenShoes.Take(3), SevenShoes[1]]);
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).Count.ShouldBe(4);
        (await _run.RejectionsAsync()).ShouldHaveSingleItem().ShouldBe(new Rejection
        {
            Source = "shop",
            ListingId = "AA0002-100",
            Where = $"{shop.Wall} page 2",
            Reason = RejectReason.DuplicateListing,
            Detail = "'Nike Two' stands on the wall more than once; the first is kept.",
        });
    }
}
