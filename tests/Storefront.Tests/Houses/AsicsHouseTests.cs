using AngleSharp.Dom;

namespace ShoeData.Storefront.Tests;

public sealed class AsicsHouseTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    private IReadOnlyList<HouseTruth> Truth => shop.Server.TruthOf("asics");

    [Fact]
    public async Task Tiles_by_start_and_size_offer_exactly_what_the_truth_names() =>
        (await TilesAsync()).Select(tile => new Offered(Code(tile)[..12], Code(tile)[..8], List(tile), Amount(tile.QuerySelector(".price-sales")) ?? List(tile))).ShouldBe(Offered.Of(Truth));

    [Fact]
    public async Task A_garment_and_an_accessory_are_known_by_their_pictures_names()
    {
        foreach (var (tile, row) in (await TilesAsync()).Zip(Truth))
            Code(tile).Contains("_SR_RT", StringComparison.Ordinal).ShouldBe(row.Shoe);
        Truth.Count(row => !row.Shoe).ShouldBe(2);
    }

    [Fact]
    public async Task Pictures_load_late_and_are_whole_at_zoom()
    {
        var (tile, row) = (await TilesAsync()).Zip(Truth).First(pair => pair.Second.Pictures[0].Whole);
        var address = tile.QuerySelector("img.b-lazy")!.GetAttribute("data-src")!;
        address.ShouldEndWith("?$productlist$");
        row.Pictures[0].Path.ShouldBe(new Uri(address.Replace("$productlist$", "$zoom$", StringComparison.Ordinal)).PathAndQuery);
        await shop.ShouldShowAsync(row.Pictures[0], new Uri(address), 300);
    }

    private async Task<IReadOnlyList<IElement>> TilesAsync()
    {
        List<IElement> tiles = [];
        while (true)
        {
            using var page = await shop.HtmlAsync(new UriBuilder(shop.Server.WallOf("asics")) { Query = $"start={tiles.Count}&sz=11" }.Uri);
            var shown = page.QuerySelectorAll("li.grid-tile");
            page.QuerySelector(".results-count")!.TextContent.ShouldBe($"{Truth.Count}");
            if (shown.Length == 0)
                return tiles;
            tiles.AddRange(shown);
        }
    }

    private static string Code(IElement tile) => tile.QuerySelector("img.product-tile__image")!.GetAttribute("data-src")!.Split('/', '?')[^2];

    private static decimal? List(IElement tile) => Amount(tile.QuerySelector("span.price-standard.outlet-pricing"));

    private static decimal? Amount(IElement? element) =>
        element is null ? null : decimal.Parse(element.TextContent.TrimStart('$'), System.Globalization.CultureInfo.InvariantCulture);
}
