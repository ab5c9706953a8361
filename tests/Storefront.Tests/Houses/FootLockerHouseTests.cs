using AngleSharp.Dom;

namespace ShoeData.Storefront.Tests;

public sealed class FootLockerHouseTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    private IReadOnlyList<HouseTruth> Truth => shop.Server.TruthOf("footlocker");

    [Fact]
    public async Task Lists_that_go_on_by_their_link_offer_exactly_what_the_truth_names() =>
        (await TilesAsync()).Select(tile => new Offered(Number(tile, "sku"), Number(tile, "model"), List(tile), Current(tile))).ShouldBe(Offered.Of(Truth));

    [Fact]
    public async Task Titles_end_in_whose_the_shoe_is()
    {
        foreach (var (tile, row) in (await TilesAsync()).Zip(Truth))
        {
            var title = tile.QuerySelector(".product_title")!.TextContent;
            title.ShouldStartWith(row.Title);
            WearerRules.Read(title[row.Title.Length..]).ShouldBe(new Wearer(row.Gender, row.AgeGroup));
        }
    }

    [Fact]
    public async Task Pictures_have_addresses_without_a_scheme()
    {
        var (tile, row) = (await TilesAsync()).Zip(Truth).First(pair => pair.Second.Pictures[0].Whole);
        var address = tile.QuerySelector("img")!.GetAttribute("src")!;
        address.ShouldStartWith("//127.0.0.1:");
        await shop.ShouldShowAsync(row.Pictures[0], new Uri(shop.Server.Address, address), PictureFinish.DrawnWidth);
    }

    private async Task<IReadOnlyList<IElement>> TilesAsync()
    {
        List<IElement> tiles = [];
        for (var next = shop.Server.WallOf("footlocker"); ;)
        {
            using var page = await shop.HtmlAsync(next);
            tiles.AddRange(page.QuerySelectorAll("#endeca_search_results > ul > li"));
            if (page.QuerySelector(".endeca_pagination a.next")?.GetAttribute("href") is not { } link)
                return tiles;
            page.QuerySelector("link[rel=next]")!.GetAttribute("href").ShouldBe(link);
            next = new Uri(next, link);
        }
    }

    private static string Number(IElement tile, string of) =>
        tile.QuerySelector("a[href*='/product/']")!.GetAttribute("href")!.Split('/').Single(part => part.StartsWith($"{of}:", StringComparison.Ordinal))[(of.Length + 1)..];

    private static decimal? List(IElement tile) => Amount(tile.QuerySelector(".product_price strike") ?? tile.QuerySelector(".product_price > b"));

    private static decimal? Current(IElement tile) => Amount(tile.QuerySelector(".product_price em") ?? tile.QuerySelector(".product_price > b"));

    private static decimal? Amount(IElement? element) =>
        element is null ? null : decimal.Parse(element.TextContent.Replace("Now ", "", StringComparison.Ordinal).TrimStart('$'), System.Globalization.CultureInfo.InvariantCulture);
}
