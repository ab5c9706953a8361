using System.Text.Json;

namespace ShoeData.Storefront.Tests;

public sealed class ShelfTests : BadShop
{
    [Fact]
    public void Prices_change_for_every_third_colourway_and_on_one_wall_only()
    {
        var (before, others) = (Server.TruthOf("adidas"), Server.TruthOf("puma"));
        Server.Misbehave("reprice=50,on=/adidas");
        var after = Server.TruthOf("adidas");
        after.Select(row => row.Id).ShouldBe(before.Select(row => row.Id));
        foreach (var (pair, number) in before.Zip(after).Select((pair, index) => (pair, index + 1)))
            pair.Second.ListPrice.ShouldBe(number % 3 == 0 ? pair.First.ListPrice * 1.5m : pair.First.ListPrice);
        Server.TruthOf("puma").Select(row => row.ListPrice).ShouldBe(others.Select(row => row.ListPrice));
    }

    [Fact]
    public void Every_nth_colourway_vanishes_and_comes_back()
    {
        var before = Server.TruthOf("footlocker").Select(row => row.Id).ToList();
        Server.Misbehave("vanish=4");
        Server.TruthOf("footlocker").Select(row => row.Id).ShouldBe(before.Where((_, index) => (index + 1) % 4 != 0));
        Server.Misbehave();
        Server.TruthOf("footlocker").Select(row => row.Id).ShouldBe(before);
    }

    [Theory]
    [InlineData("total=5", 5)]
    [InlineData("total=-2", -2)]
    public async Task The_stated_total_is_wrong_and_the_products_are_not(string trouble, int by)
    {
        var all = Server.TruthOf("adidas").Count;
        Server.Misbehave(trouble);
        using var answer = JsonDocument.Parse(await Http.GetStringAsync("/adidas/api/plp/content-engine", Token));
        answer.RootElement.GetProperty("raw").GetProperty("itemList").GetProperty("count").GetInt32().ShouldBe(all + by);
        Server.TruthOf("adidas").Count.ShouldBe(all);
    }

    [Fact]
    public async Task The_wall_of_the_shop_itself_changes_with_its_truth()
    {
        Server.Misbehave("vanish=2", "total=1");
        using var truth = JsonDocument.Parse(await Http.GetStringAsync("/truth", Token));
        truth.RootElement.GetArrayLength().ShouldBe(Shop.Truth.Count - (Shop.Truth.Count / 2));
        (await Http.GetStringAsync("/w/mens-shoes", Token)).ShouldContain($"\"totalResources\":{new Shelf(Shop.Catalogue, Vanished()).Styles("/w").Count + 1}");
    }

    private static Troubles Vanished()
    {
        var troubles = new Troubles();
        troubles.Set(["vanish=2"]);
        return troubles;
    }
}
