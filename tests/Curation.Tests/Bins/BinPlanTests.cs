using ShoeData.Curation.Bins;

namespace ShoeData.Curation.Tests.Bins;

public sealed class BinPlanTests
{
    [Fact]
    public void As_a_rule_every_bin_stays_what_it_is()
    {
        var plan = BinPlan.Of([[30], [300]], Some.Options);

        (plan.Of(45), plan.Of(89.99m), plan.Of(999), plan.Of(20)).ShouldBe((30, 60, 300, null));
    }

    [Fact]
    public void Sparse_bins_are_merged_into_the_sparser_neighbour_and_named_by_their_lowest()
    {
        // Groups in 60: 3, 90: 3, 240: 1, 270: 1, 300: 1.
        int[][] groups = [[60], [60], [60], [90], [90], [90], [240], [270], [300]];

        var plan = BinPlan.Of(groups, Some.Options with { MergeBinsBelow = 3 });

        Bins(plan, 60, 90, 240, 270, 300).ShouldBe("60 90 240 240 240");
    }

    [Fact]
    public void One_group_in_two_bins_counts_once_when_they_are_merged()
    {
        var plan = BinPlan.Of([[30, 60], [90], [90]], Some.Options with { MergeBinsBelow = 2 });

        Bins(plan, 30, 60, 90).ShouldBe("30 30 30");
    }

    [Fact]
    public void What_is_never_enough_ends_as_one_bin() =>
        BinPlan.Of([[30], [300]], Some.Options with { MergeBinsBelow = 99 }).Of(300).ShouldBe(30);

    private static string Bins(BinPlan plan, params int[] prices) => string.Join(' ', prices.Select(price => plan.Of(price)));
}
