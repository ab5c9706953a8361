using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests;

/// <summary>What becomes of listings that change or vanish between two runs.</summary>
public sealed class HistoryTests(SharedBrowser browser) : IClassFixture<SharedBrowser>, IDisposable
{
    private static readonly TestShoe[] FourShoes = [new("Nike One", "AA0001-100"), new("Nike Two", "AA0002-100"), new("Nike Three", "AA0003-100"), new("Nike Four", "AA0004-100")];

    private readonly ScrapeRun _run = new(browser);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_shoe_that_is_sold_out_stays_with_its_last_price_and_its_picture_and_is_marked_gone()
    {
        await using var shop = await TestShop.StartAsync(FourShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        var (listings, images) = (await _run.ListingsAsync(), await _run.ImagesAsync());
        shop.Shoes = [FourShoes[0], FourShoes[1] with { CurrentPrice = 90 }, FourShoes[3]];

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).Select(listing => (listing.Sku, listing.CurrentPrice)).ShouldBe(
            [("AA0001-100", 120), ("AA0002-100", 90), ("AA0003-100", 120), ("AA0004-100", 120)]);
        Rows.Text((await _run.ListingsAsync())[2]).ShouldBe(Rows.Text(listings[2]));
        (await _run.ImagesAsync()).ShouldBe(images);
        (await _run.HistoryAsync()).Select(state => (state.ListingId, state.CurrentPrice, state.OnWall, state.Since.Hour, state.Until?.Hour)).ShouldBe(
        [
            ("AA0001-100", 120, true, 8, null),
            ("AA0002-100", 120, true, 8, 9), ("AA0002-100", 90, true, 9, null),
            ("AA0003-100", 120, true, 8, 9), ("AA0003-100", 120, false, 9, null),
            ("AA0004-100", 120, true, 8, null),
        ]);
    }

    [Fact]
    public async Task A_run_without_changes_leaves_the_history_as_it_is_byte_for_byte()
    {
        await using var shop = await TestShop.StartAsync(FourShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        shop.Shoes = FourShoes[..3];
        await _run.RunAsync();
        var files = _run.Files();

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _run.Files().ShouldBe(files);
    }

    [Fact]
    public async Task A_run_on_the_beginning_of_the_wall_makes_nothing_vanish()
    {
        await using var shop = await TestShop.StartAsync(FourShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        var history = await _run.HistoryAsync();
        shop.Shoes = [FourShoes[3], .. FourShoes[..2]];

        (await _run.RunAsync("Scrapers:MaxItems=1")).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).Count.ShouldBe(4);
        (await _run.HistoryAsync()).ShouldBe(history);
    }

    [Fact]
    public async Task A_vanished_shoe_whose_picture_was_deleted_is_left_out_and_says_so()
    {
        await using var shop = await TestShop.StartAsync(FourShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        File.Delete(_run.Layout().ImageFile((await _run.ImagesAsync())[3]));
        shop.Shoes = FourShoes[..3];

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        (await _run.ListingsAsync()).Count.ShouldBe(3);
        var rejection = (await _run.RejectionsAsync()).ShouldHaveSingleItem();
        (rejection.ListingId, rejection.Reason).ShouldBe(("AA0004-100", RejectReason.ImageMissing));
        rejection.Detail.ShouldBe("'Nike Four' was kept by an earlier run, but its pictures are no longer in images/ and this run found none for it.");
        (await _run.HistoryAsync())[^1].OnWall.ShouldBeFalse();
    }

    [Fact]
    public async Task Data_from_before_there_was_a_history_begins_one_with_its_dates()
    {
        await using var shop = await TestShop.StartAsync(FourShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        File.Delete(_run.Layout().History);
        shop.Shoes = [.. FourShoes[..3], FourShoes[3] with { FullPrice = 150 }];

        await _run.RunAsync();

        (await _run.HistoryAsync()).Select(state => (state.ListPrice, state.Since.Hour)).ShouldBe([(120, 8), (120, 8), (120, 8), (120, 8), (150, 9)]);
    }

    [Fact]
    public async Task A_history_that_cannot_be_read_is_not_overwritten()
    {
        await using var shop = await TestShop.StartAsync(FourShoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        await File.AppendAllTextAsync(_run.Layout().History, "{\"source\":", TestContext.Current.CancellationToken);
        var files = _run.Files();
        shop.Requests.Clear();

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldStartWith($"failed: {_run.Layout().History}:5: ");
        _run.Errors.ShouldEndWith(
            "; nothing was asked, for a new file would lose what only this one knows of listings that vanished. Repair the line, or move the file away to begin anew.\n");
        _run.Files().ShouldBe(files);
        shop.Requests.ShouldBeEmpty();
    }
}
