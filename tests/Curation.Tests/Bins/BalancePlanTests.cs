using ShoeData.Curation.Bins;

namespace ShoeData.Curation.Tests.Bins;

public sealed class BalancePlanTests
{
    // Train: 12 pictures at 60 in groups of 9, 2 and 1; 5 at 90; 2 at 120. Test: one at 90.
    private static readonly PlacedShoe[] Images =
    [
        .. Make(60, "large", 9), .. Make(60, "middling", 2), .. Make(60, "single", 1), .. Make(90, "b", 5), .. Make(120, "c", 2), Placed.At(90, Split.Test, "t", "t"),
    ];

    [Fact]
    public void Large_bins_are_cut_to_the_middle_one_and_every_group_keeps_a_picture()
    {
        var chosen = BalancePlan.Of(Images, Placed.NameOf, Some.Options).Undersample;

        chosen.CountBy(image => image.Bin).OrderBy(bin => bin.Key).ShouldBe([new(60, 5), new(90, 5), new(120, 2)]);
        chosen.Where(image => image.Bin == 60).CountBy(image => image.Group).OrderBy(group => group.Key).ShouldBe([new("large", 2), new("middling", 2), new("single", 1)]);
        chosen.ShouldAllBe(image => image.Split == Split.Train);
    }

    [Fact]
    public void Small_bins_are_brought_up_by_copies_spread_evenly() =>
        BalancePlan.Of(Images, Placed.NameOf, Some.Options).Augment.Select(row => (row.Shoe.Bin, row.Copies)).ShouldBe([(120, 2), (120, 1)]);

    [Fact]
    public void No_picture_is_copied_more_often_than_the_options_allow() =>
        BalancePlan.Of(Images, Placed.NameOf, Some.Options with { MostCopies = 1 }).Augment.ShouldAllBe(row => row.Copies == 1);

    [Fact]
    public void The_seed_alone_decides_what_is_chosen()
    {
        Names(BalancePlan.Of([.. Images.Reverse()], Placed.NameOf, Some.Options)).ShouldBe(Names(BalancePlan.Of(Images, Placed.NameOf, Some.Options)));
        Names(BalancePlan.Of(Images, Placed.NameOf, Some.Options with { Seed = 2 })).ShouldNotBe(Names(BalancePlan.Of(Images, Placed.NameOf, Some.Options)));
    }

    [Fact]
    public void Without_training_pictures_there_is_nothing_to_balance()
    {
        var plan = BalancePlan.Of([Placed.At(90, Split.Test, "t", "t")], Placed.NameOf, Some.Options);

        (plan.Undersample.Count, plan.Augment.Count).ShouldBe((0, 0));
    }

    private static IEnumerable<string> Names(BalancePlan plan) => plan.Undersample.Select(shoe => Some.IdOf(shoe.Contender));

    private static IEnumerable<PlacedShoe> Make(int bin, string group, int count) =>
        Enumerable.Range(0, count).Select(at => Placed.At(bin, Split.Train, group, $"{group}-{at}"));
}
