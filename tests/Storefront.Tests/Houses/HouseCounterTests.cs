using System.Net;

namespace ShoeData.Storefront.Tests;

public sealed class HouseCounterTests(OpenHouses shop) : IClassFixture<OpenHouses>
{
    public static TheoryData<string> Houses => [.. HouseTable.Houses.Select(house => house.Name)];

    [Theory]
    [MemberData(nameof(Houses))]
    public void A_house_sells_mens_shoes_and_what_strays_among_them(string house)
    {
        var truth = shop.Server.TruthOf(house);
        truth.Count.ShouldBeInRange(20, 30);
        truth.Select(row => row.Id).ShouldBeUnique();
        truth.Select(row => row.Model).Distinct().Count().ShouldBe(truth.Select(row => row.Title).Distinct().Count());
        truth.SelectMany(row => row.Pictures).Select(picture => picture.Path).ShouldBeUnique();
        truth.Count(row => !row.Shoe).ShouldBe(2);
        truth.ShouldContain(row => row.Gender == Gender.Women);
        truth.ShouldContain(row => row.AgeGroup == AgeGroup.Youth || row.AgeGroup == AgeGroup.Child || row.AgeGroup == AgeGroup.Infant);
        truth.ShouldContain(row => row.CurrentPrice < row.ListPrice);
        truth.ShouldContain(row => row.ListPrice == null);
        truth.ShouldContain(row => row.ListPrice < 30);
    }

    [Theory]
    [MemberData(nameof(Houses))]
    public async Task Product_pages_and_pictures_are_where_the_truth_says(string house)
    {
        foreach (var row in shop.Server.TruthOf(house).Take(2))
        {
            (await shop.TextAsync(new Uri(shop.Server.Address, row.ProductPath))).ShouldContain(row.Id);
            foreach (var picture in row.Pictures.Where(picture => picture.Whole))
                Silhouette.Decode(await (await shop.GetAsync(new Uri(shop.Server.Address, picture.Path))).Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Dispose();
        }
    }

    [Fact]
    public async Task Houses_are_listed_each_leads_to_its_wall_and_what_is_not_there_is_not_found()
    {
        var directory = await shop.TextAsync(new Uri(shop.Server.Address, "/houses"));
        foreach (var house in shop.Server.Houses)
        {
            directory.ShouldContain($">{house}</a>");
            using var wall = await shop.GetAsync(new Uri(shop.Server.Address, $"/{house}"));
            wall.RequestMessage!.RequestUri.ShouldBe(shop.Server.WallOf(house));
            wall.StatusCode.ShouldBe(HttpStatusCode.OK);
            using var nothing = await shop.GetAsync(new Uri(shop.Server.Address, $"/{house}/nothing/here.jpg"));
            nothing.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public void No_two_houses_sell_the_same_good_shoe() =>
        shop.Server.Houses.SelectMany(house => shop.Server.TruthOf(house).Where(row => row is { Shoe: true, Gender: Gender.Men, ListPrice: >= 30 }).Select(row => row.Title).Distinct())
            .ShouldBeUnique();
}
