using System.Text.Json;

namespace ShoeData.Storefront.Tests;

public sealed class ReebokHouseTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    private IReadOnlyList<HouseTruth> Truth => shop.Server.TruthOf("reebok");

    [Fact]
    public async Task Pages_offer_exactly_what_the_truth_names_each_variant_at_its_own_price()
    {
        var results = await ResultsAsync();
        results.SelectMany(result => result.GetProperty("variants").EnumerateArray())
            .Select(variant => new Offered(variant.GetProperty("skuid").GetString()!, null, Amount(variant, "regularPrice"), Amount(variant, "salePrice") ?? Amount(variant, "regularPrice")))
            .ShouldBe(Offered.Of(Truth, models: false));
        results.Select(result => result.GetProperty("productId").GetString()).ShouldBe(Truth.DistinctBy(row => row.Model).Select(row => row.Id));
    }

    [Fact]
    public async Task A_result_says_of_itself_what_its_variant_says()
    {
        foreach (var result in await ResultsAsync())
        {
            var own = result.GetProperty("variants").EnumerateArray().Single(variant => variant.GetProperty("skuid").GetString() == result.GetProperty("productId").GetString());
            Amount(result, "reqularPrice").ShouldBe(Amount(own, "regularPrice"));
            result.GetProperty("thumbImage").GetString().ShouldBe(own.GetProperty("variant_thumb_image").GetString());
        }
    }

    [Fact]
    public async Task A_shoe_for_everybody_may_have_a_variant_for_men()
    {
        var result = (await ResultsAsync()).First(result => result.GetProperty("gender").GetString() == "Unisex");
        result.GetProperty("variants").EnumerateArray().Select(variant => WearerRules.Read(variant.GetProperty("variantTitle").GetString()).Gender).Distinct()
            .ShouldBe([Gender.Unknown, Gender.Men], ignoreOrder: true);
    }

    [Fact]
    public async Task File_names_carry_the_view_and_pictures_are_as_wide_as_the_query_asks()
    {
        var result = (await ResultsAsync()).First(result => result.GetProperty("division").GetString() == "Shoes");
        var row = Truth.Single(row => row.Id == result.GetProperty("productId").GetString());
        var (side, top) = (result.GetProperty("thumbImage").GetString()!, result.GetProperty("altImage").GetString()!);
        side.ShouldContain($"/{row.Id}_SLC_eCom-tif?io=transform:scale,width:280");
        top.ShouldContain($"/{row.Id}_TPP_eCom-tif?io=");
        await shop.ShouldShowAsync(row.Pictures.Single(picture => picture.View is ShoeView.SideLateral), new Uri(side), 280);
        await shop.ShouldShowAsync(row.Pictures.Single(picture => picture.View is ShoeView.Top), new Uri(top), 280);
    }

    private async Task<IReadOnlyList<JsonElement>> ResultsAsync()
    {
        List<JsonElement> results = [];
        for (var page = 1; ; page++)
        {
            var data = await shop.NextDataAsync(new UriBuilder(shop.Server.WallOf("reebok")) { Query = $"page={page}" }.Uri);
            var root = data.GetProperty("props").GetProperty("initialProps").GetProperty("pageProps").GetProperty("initialApolloState").GetProperty("ROOT_QUERY");
            var search = root.EnumerateObject().Single(member => member.Name.StartsWith("productSearch(", StringComparison.Ordinal)).Value;
            search.GetProperty("query").GetProperty("total").GetInt32().ShouldBe(Truth.DistinctBy(row => row.Model).Count());
            if (search.GetProperty("results").GetArrayLength() == 0)
                return results;
            results.AddRange(search.GetProperty("results").EnumerateArray());
        }
    }

    private static decimal? Amount(JsonElement item, string name) => item.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDecimal() : null;
}
