using System.Text.Json;

namespace ShoeData.Storefront.Tests;

public sealed class PumaHouseTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    private IReadOnlyList<HouseTruth> Truth => shop.Server.TruthOf("puma");

    [Fact]
    public async Task Pages_by_offset_carry_answers_that_offer_exactly_what_the_truth_names() =>
        (await NodesAsync()).Select(node => node.GetProperty("variantProduct"))
            .Select(product => new Offered(product.GetProperty("id").GetString()!, product.GetProperty("masterId").GetString(), Amount(product, "price"), Amount(product, "salePrice")))
            .ShouldBe(Offered.Of(Truth));

    [Fact]
    public async Task Every_hit_shows_all_colours_of_its_model()
    {
        foreach (var node in await NodesAsync())
        {
            var master = node.GetProperty("masterProduct");
            master.GetProperty("colors").EnumerateArray().Select(colour => $"{master.GetProperty("id").GetString()}_{colour.GetProperty("value").GetString()}")
                .ShouldBe(Truth.Where(row => row.Model == master.GetProperty("id").GetString()).Select(row => row.Id));
        }
    }

    [Fact]
    public async Task Paths_carry_the_view_and_swatches_are_small()
    {
        var (node, row) = (await NodesAsync()).Zip(Truth).First(pair => pair.Second.Shoe && pair.Second.Pictures.All(picture => picture.Whole));
        var images = node.GetProperty("variantProduct").GetProperty("images").EnumerateArray().Select(image => image.GetProperty("href").GetString()!).ToList();
        images.Single(image => image.Contains("/sv01/fnd/", StringComparison.Ordinal)).ShouldBe(images[0]);
        foreach (var (image, picture) in images.Zip(row.Pictures))
            await shop.ShouldShowAsync(picture, new Uri(image), 2000);
        using var swatch = Silhouette.Decode(await (await shop.GetAsync(new Uri(node.GetProperty("masterProduct").GetProperty("colors")[0].GetProperty("image").GetProperty("href").GetString()!))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        swatch.Width.ShouldBe(80);
    }

    private async Task<IReadOnlyList<JsonElement>> NodesAsync()
    {
        List<JsonElement> nodes = [];
        while (true)
        {
            var data = await shop.NextDataAsync(new UriBuilder(shop.Server.WallOf("puma")) { Query = $"offset={nodes.Count}" }.Uri);
            var answers = data.GetProperty("props").GetProperty("urqlState").EnumerateObject().Select(answer => answer.Value.GetProperty("data").GetString()!);
            using var answer = JsonDocument.Parse(answers.Single(text => text.Contains("categoryByUrl", StringComparison.Ordinal)));
            var products = answer.RootElement.GetProperty("categoryByUrl").GetProperty("products");
            products.GetProperty("totalCount").GetInt32().ShouldBe(Truth.Count);
            if (products.GetProperty("nodes").GetArrayLength() == 0)
                return nodes;
            nodes.AddRange(products.GetProperty("nodes").EnumerateArray().Select(node => node.Clone()));
        }
    }

    private static decimal? Amount(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
