using System.Text.Json;
using ShoeData.Scrapers.Tests.Shop;

namespace ShoeData.Scrapers.Tests;

/// <summary>A shop that changes its pages from one run to the next.</summary>
public sealed class DriftTests(SharedBrowser browser) : IClassFixture<SharedBrowser>, IDisposable
{
    private static readonly IReadOnlyList<TestShoe> Shoes = [.. Enumerable.Range(1, 8).Select(number => new TestShoe($"Nike Number {number}", $"AA{number:0000}-100"))];

    private readonly ScrapeRun _run = new(browser);

    public void Dispose() => _run.Dispose();

    [Fact]
    public async Task A_renamed_price_fails_the_site_with_the_numbers_an_example_and_the_page_and_the_data_stays()
    {
        await using var shop = await TestShop.StartAsync(Shoes);
        _run.AddSite(shop.Wall);
        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);
        var files = _run.Files();
        shop.Shoes = [.. Shoes.Take(5), .. Shoes.Skip(5).Select(shoe => shoe with { FullPriceName = "full_price" })];

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldBe(
            $"failed: {shop.Wall}: the pages have changed:\n"
            + "  list_price: 5 of 8 tiles say it (62.5 %), on the last good run 8 of 8 (100 %); a fall of more than 10 % is not believed; for example not AA0006-100 'Nike Number 6'\n"
            + $"The data of the last good run stays. If the shop is right, lower 'floors' in the site's file, or delete {_run.Layout().Coverage} to take this wall as the new measure.\n"
            + _run.Kept("page-3.json"));
        _run.FilesBesideDrift().ShouldBe(files);
        JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(_run.Layout().Drift, "page-3.json"), TestContext.Current.CancellationToken))
            .RootElement.GetProperty("data").GetProperty("products").GetProperty("products").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_renamed_title_is_found_on_the_first_run_and_nothing_is_written()
    {
        await using var shop = await TestShop.StartAsync([.. Shoes.Select(shoe => shoe with { TitleName = "productTitle" })]);
        _run.AddSite(shop.Wall);

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);

        _run.Errors.ShouldContain("  title: 0 of 8 tiles say it (0 %); at least 95 % were wanted; for example not ");
        _run.FilesBesideDrift().ShouldBeEmpty();
        shop.PicturesAsked.ShouldBe(0);
    }

    [Fact]
    public async Task Once_the_shop_is_as_before_the_kept_page_goes()
    {
        await using var shop = await TestShop.StartAsync(Shoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        var files = _run.Files();
        shop.Shoes = [.. Shoes.Select(shoe => shoe with { TitleName = "productTitle" })];
        await _run.RunAsync();
        Directory.Exists(_run.Layout().Drift).ShouldBeTrue();
        shop.Shoes = Shoes;

        (await _run.RunAsync()).ShouldBe(ExitCode.Done, _run.Errors);

        _run.Files().ShouldBe(files);
    }

    [Fact]
    public async Task A_wall_that_collapses_is_not_believed_unless_the_measure_is_taken_away()
    {
        await using var shop = await TestShop.StartAsync(Shoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        shop.Shoes = [.. Shoes.Take(3)];

        (await _run.RunAsync()).ShouldBe(ExitCode.Failed);
        _run.Errors.ShouldContain("  wall: 3 tiles, on the last good run 8; fewer than 50 % of that are not believed\n");
        (await _run.HistoryAsync()).ShouldAllBe(state => state.OnWall);

        File.Delete(_run.Layout().Coverage);
        (await _run.RunAsync()).ShouldBe(ExitCode.Done);
        (await _run.HistoryAsync()).Count(state => state is { Until: null, OnWall: false }).ShouldBe(5);
    }

    [Fact]
    public async Task Part_of_a_wall_is_no_measure_for_the_next_run()
    {
        await using var shop = await TestShop.StartAsync(Shoes);
        _run.AddSite(shop.Wall);
        await _run.RunAsync();
        var measure = await File.ReadAllTextAsync(_run.Layout().Coverage, TestContext.Current.CancellationToken);

        (await _run.RunAsync("Scrapers:MaxItems=2")).ShouldBe(ExitCode.Done, _run.Errors);

        (await File.ReadAllTextAsync(_run.Layout().Coverage, TestContext.Current.CancellationToken)).ShouldBe(measure);
        measure.ShouldStartWith("""{"tiles":8,"fields":{"age_group":{"filled":8,"count":8},"colour":""");
    }
}
