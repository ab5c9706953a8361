using ShoeData.Curation.Bins;

namespace ShoeData.Curation.Tests.Bins;

public sealed class BalancePlanTests : IDisposable
{
    // Train: 12 pictures at 60 in groups of 9, 2 and 1; 5 at 90; 2 at 120. Test: one at 90.
    private static readonly PlacedShoe[] Images =
        [.. Numbered([.. Make(60, "large", 9), .. Make(60, "middling", 2), .. Make(60, "single", 1), .. Make(90, "b", 5), .. Make(120, "c", 2), Placed.At(90, Split.Test, "t", "t")])];

    private readonly Scratch _scratch = new(Path.GetTempPath());

    public void Dispose() => _scratch.Dispose();

    [Fact]
    public void Large_bins_are_cut_to_the_middle_one_and_every_group_keeps_a_picture()
    {
        var plan = Plan(Images, Some.Options);
        var chosen = Images.Where(plan.IsInUndersample).ToList();

        chosen.CountBy(image => image.Bin).OrderBy(bin => bin.Key).ShouldBe([new(60, 5), new(90, 5), new(120, 2)]);
        chosen.Where(image => image.Bin == 60).CountBy(image => Names.Of(image.Group)).OrderBy(group => group.Key).ShouldBe([new("large", 2), new("middling", 2), new("single", 1)]);
        chosen.ShouldAllBe(image => image.Split == Split.Train);
    }

    [Fact]
    public void Small_bins_are_brought_up_by_copies_spread_evenly() => Copies(Plan(Images, Some.Options)).ShouldBe([(120, 2), (120, 1)], ignoreOrder: true);

    [Fact]
    public void No_picture_is_copied_more_often_than_the_options_allow() =>
        Copies(Plan(Images, Some.Options with { MostCopies = 1 })).ShouldBe([(120, 1), (120, 1)]);

    [Fact]
    public void The_seed_alone_decides_what_is_chosen()
    {
        Chosen([.. Images.Reverse()], Some.Options).ShouldBe(Chosen(Images, Some.Options));
        Chosen(Images, Some.Options with { Seed = 2 }).ShouldNotBe(Chosen(Images, Some.Options));
    }

    [Fact]
    public void Without_training_pictures_there_is_nothing_to_balance()
    {
        PlacedShoe[] shoes = [Placed.At(90, Split.Test, "t", "t")];
        var plan = Plan(shoes, Some.Options);

        (plan.IsInUndersample(shoes[0]), plan.CopiesOf(shoes[0])).ShouldBe((false, 0));
    }

    private static IEnumerable<(int Bin, int Copies)> Copies(BalancePlan plan) => Images.Select(shoe => (shoe.Bin, Copies: plan.CopiesOf(shoe))).Where(row => row.Copies > 0);

    private IEnumerable<string> Chosen(PlacedShoe[] shoes, CurationOptions options) => Images.Where(Plan(shoes, options).IsInUndersample).Select(shoe => Some.IdOf(shoe.Contender));

    private BalancePlan Plan(PlacedShoe[] shoes, CurationOptions options) => BalancePlan.Of(shoes, Placed.NameOf, Names.Of, options, _scratch);

    // Listings by their places.
    private static IEnumerable<PlacedShoe> Numbered(IReadOnlyList<PlacedShoe> shoes) => shoes.Select((shoe, at) => shoe with { Contender = shoe.Contender with { Place = at } });

    private static IEnumerable<PlacedShoe> Make(int bin, string group, int count) =>
        Enumerable.Range(0, count).Select(at => Placed.At(bin, Split.Train, group, $"{group}-{at}"));
}
