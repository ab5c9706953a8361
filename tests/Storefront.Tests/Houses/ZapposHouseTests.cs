using System.Globalization;
using System.Text.Json;

namespace ShoeData.Storefront.Tests;

public sealed class ZapposHouseTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    private const string Assignment = "window.__INITIAL_STATE__ = ";

    private IReadOnlyList<HouseTruth> Truth => shop.Server.TruthOf("zappos");

    [Fact]
    public async Task Pages_by_number_carry_a_state_that_offers_exactly_what_the_truth_names() =>
        (await ProductsAsync()).Select(product => new Offered(
                product.GetProperty("styleId").GetString()!, product.GetProperty("productId").GetString(), Amount(product, "originalPrice"), Amount(product, "price")))
            .ShouldBe(Offered.Of(Truth));

    [Fact]
    public async Task Pictures_are_numbered_by_view_and_whole_without_the_transform()
    {
        var (product, row) = (await ProductsAsync()).Zip(Truth).First(pair => pair.Second.Shoe && pair.Second.Pictures.All(picture => picture.Whole));
        foreach (var (image, picture) in product.GetProperty("imageMap").EnumerateObject().Zip(row.Pictures))
        {
            picture.Path.ShouldBe($"/zappos/images/I/{image.Value.GetString()}.jpg");
            await shop.ShouldShowAsync(picture, new Uri(shop.Server.Address, $"/zappos/images/I/{image.Value.GetString()}._AC_SR255,340_.jpg"), 255);
        }
    }

    private async Task<IReadOnlyList<JsonElement>> ProductsAsync()
    {
        List<JsonElement> products = [];
        for (var page = 0; ; page++)
        {
            using var html = await shop.HtmlAsync(new UriBuilder(shop.Server.WallOf("zappos")) { Query = $"p={page}" }.Uri);
            var script = html.Scripts.Select(script => script.TextContent).Single(text => text.StartsWith(Assignment, StringComparison.Ordinal));
            using var state = JsonDocument.Parse(script[Assignment.Length..].TrimEnd(';'));
            var shown = state.RootElement.GetProperty("products");
            shown.GetProperty("totalProductCount").GetInt32().ShouldBe(Truth.Count);
            if (shown.GetProperty("list").GetArrayLength() == 0)
                return products;
            products.AddRange(shown.GetProperty("list").EnumerateArray().Select(product => product.Clone()));
        }
    }

    private static decimal? Amount(JsonElement product, string name) =>
        product.GetProperty(name).GetString() is { } text ? decimal.Parse(text.TrimStart('$'), CultureInfo.InvariantCulture) : null;
}
