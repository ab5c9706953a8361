using CsCheck;

namespace ShoeData.Storefront.Tests;

public sealed class WallPagerTests
{
    private static readonly IReadOnlyList<WallProduct> Wall = new NikeWall(Shop.Catalogue.Styles, "http://shop.test").Products();

    [Fact]
    public void Following_next_meets_every_card_exactly_once_at_any_page_size() => Gen.Int[1, WallQuery.LargestCount].Sample(count =>
    {
        List<WallProduct> met = [];
        string next = new WallQuery(0, count).Endpoint;
        while (next.Length > 0)
        {
            var page = WallPager.Page(Wall, WallQuery.Parse(next)!);
            met.AddRange(page.Products!);
            (page.Pages.TotalResources, page.Pages.TotalPages).ShouldBe((Wall.Count, (int)Math.Ceiling(Wall.Count / (double)count)));
            next = page.Pages.Next;
        }

        met.ShouldBe(Wall);
    });

    [Fact]
    public void The_first_page_has_nothing_before_it_and_the_second_the_first()
    {
        WallPager.Page(Wall, WallQuery.First).Pages.Prev.ShouldBe("");
        WallPager.Page(Wall, new WallQuery(24, 24)).Pages.Prev.ShouldBe(WallQuery.First.Endpoint);
    }

    [Theory]
    [InlineData(1000)]
    [InlineData(int.MaxValue)]
    public void Past_the_end_there_are_no_products_and_no_next_page(int anchor)
    {
        var page = WallPager.Page(Wall, new WallQuery(anchor, 24));
        page.Products.ShouldBeNull();
        page.Pages.Next.ShouldBe("");
    }
}
