using System.Text.Json;

namespace ShoeData.Storefront.Tests;

public sealed class AdidasHouseTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    private IReadOnlyList<HouseTruth> Truth => shop.Server.TruthOf("adidas");

    [Fact]
    public async Task Pages_by_start_offer_exactly_what_the_truth_names() =>
        (await ItemsAsync()).Select(item => new Offered(item.GetProperty("productId").GetString()!, item.GetProperty("modelId").GetString(), Amount(item, "price"), Amount(item, "salePrice")))
            .ShouldBe(Offered.Of(Truth));

    [Fact]
    public async Task Siblings_are_named_by_every_colourway()
    {
        foreach (var item in await ItemsAsync())
        {
            item.GetProperty("colorVariations").EnumerateArray().Select(id => id.GetString()).ShouldBe(
                Truth.Where(row => row.Model == item.GetProperty("modelId").GetString()).Select(row => row.Id));
        }
    }

    [Fact]
    public async Task Whose_a_shoe_is_stands_before_the_division_or_it_is_unisex()
    {
        foreach (var (item, row) in (await ItemsAsync()).Zip(Truth))
        {
            var wearer = WearerRules.Read(item.GetProperty("subTitle").GetString());
            item.GetProperty("unisex").GetBoolean().ShouldBe(row.Gender is Gender.Unisex);
            if (row.Gender is not Gender.Unisex)
                wearer.ShouldBe(new Wearer(row.Gender, row.AgeGroup));
        }
    }

    [Fact]
    public async Task Some_walls_pictures_are_for_advertising_and_every_view_has_its_name()
    {
        var items = await ItemsAsync();
        items.Any(item => item.GetProperty("images")[0].GetProperty("metadata").GetProperty("imageStyle").GetString() == "Marketing").ShouldBeTrue();
        foreach (var (item, row) in items.Zip(Truth))
        {
            item.GetProperty("image").GetProperty("src").GetString().ShouldBe(item.GetProperty("images")[0].GetProperty("src").GetString());
            item.GetProperty("images").EnumerateArray().Count(image => image.GetProperty("metadata").GetProperty("view").GetString()!.StartsWith("Side Lateral", StringComparison.Ordinal))
                .ShouldBe(row.Pictures.Count(picture => picture.View is ShoeView.SideLateral));
        }
    }

    [Fact]
    public async Task Pictures_are_small_on_the_wall_and_whole_without_the_transform()
    {
        var (item, row) = (await ItemsAsync()).Zip(Truth).First(pair => pair.Second.Shoe && pair.Second.Pictures.All(picture => picture.Whole));
        foreach (var image in item.GetProperty("images").EnumerateArray().Select(image => image.GetProperty("src").GetString()!))
            await shop.ShouldShowAsync(row.Pictures.Single(picture => image.EndsWith(picture.Path[15..], StringComparison.Ordinal)), new Uri(image), 280);
    }

    private async Task<IReadOnlyList<JsonElement>> ItemsAsync()
    {
        List<JsonElement> items = [];
        while (true)
        {
            var list = (await shop.JsonAsync(new Uri($"{shop.Server.WallOf("adidas")}&start={items.Count}"))).GetProperty("raw").GetProperty("itemList");
            list.GetProperty("count").GetInt32().ShouldBe(Truth.Count);
            list.GetProperty("startIndex").GetInt32().ShouldBe(items.Count);
            if (list.GetProperty("items").GetArrayLength() == 0)
                return items;
            items.AddRange(list.GetProperty("items").EnumerateArray());
        }
    }

    private static decimal? Amount(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
