namespace ShoeData.Storefront.Tests;

public sealed class DefectTableTests
{
    public static TheoryData<string> Kinds => [.. Enum.GetNames<DefectKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_of_defect_is_on_offer_at_least_four_times_but_the_whole_card_without_a_price(string name)
    {
        var kind = Enum.Parse<DefectKind>(name);
        Shop.Planted(kind).Count().ShouldBeGreaterThanOrEqualTo(kind is DefectKind.CardWithoutPrice ? 2 : 4);
    }

    [Fact]
    public void As_many_are_planted_as_the_table_says()
    {
        foreach (var row in DefectTable.Colourways)
            Shop.Planted(row.Kind).Count().ShouldBe(row.Count, row.Kind.ToString());
    }

    [Fact]
    public void The_truth_agrees_with_the_table_on_what_happens_to_each()
    {
        foreach (var row in DefectTable.Colourways.Where(row => row.Kind is not (DefectKind.ExactDuplicate or DefectKind.NearDuplicate)))
            Shop.Planted(row.Kind).ShouldAllBe(colourway => Shop.TruthBySku[colourway.Sku].Reason == row.Outcome, row.Kind.ToString());
    }

    [Fact]
    public void Of_every_repeated_picture_one_is_kept_and_both_cost_the_same()
    {
        var groups = Shop.Catalogue.Colourways.GroupBy(colourway => colourway.Picture.Subject).Where(group => group.Count() > 1).ToList();
        groups.Count.ShouldBe(DefectTable.Colourways.Where(row => row.Kind is DefectKind.ExactDuplicate or DefectKind.NearDuplicate).Sum(row => row.Count));
        foreach (var group in groups)
        {
            group.Count(colourway => Shop.TruthBySku[colourway.Sku].Kept).ShouldBe(1);
            group.Select(colourway => colourway.ListPrice).Distinct().Count().ShouldBe(1);
        }
    }

    [Fact]
    public void Repeated_pictures_stand_within_one_style_and_across_two()
    {
        var across = Shop.Catalogue.Colourways.GroupBy(colourway => colourway.Picture.Subject).Where(group => group.Count() > 1)
            .Select(group => group.Select(colourway => colourway.Sku.Split('-')[0]).Distinct().Count()).ToList();
        across.Count(styles => styles == 1).ShouldBeGreaterThanOrEqualTo(4);
        across.Count(styles => styles == 2).ShouldBeGreaterThanOrEqualTo(4);
    }

    [Fact]
    public void Sales_cross_into_lower_bins_and_leave_the_list_price_alone()
    {
        var sales = Shop.Planted(DefectKind.Sale).ToList();
        sales.ShouldAllBe(colourway => colourway.CurrentPrice < colourway.ListPrice);
        sales.Count(colourway => PriceBins.Default.Of(colourway.CurrentPrice!.Value) != PriceBins.Default.Of(colourway.ListPrice!.Value)).ShouldBeGreaterThan(10);
    }
}
