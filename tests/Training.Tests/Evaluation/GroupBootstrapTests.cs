using CsCheck;

namespace ShoeData.Training.Tests;

public sealed class GroupBootstrapTests
{
    [Fact]
    public void The_figure_is_the_mean_and_two_groups_give_an_interval_from_one_to_the_other()
    {
        // Of two groups, a quarter of the resamples are all hits and a quarter all misses, so the 95 % interval is the whole range.
        PredictedShoe[] shoes = [Shoe("a", hit: true), Shoe("a", hit: true), Shoe("a", hit: true), Shoe("b", hit: false)];

        new GroupBootstrap(2000, seed: 1).Estimate(shoes, Statistics.Top1).ShouldBe(new Figure(0.75, 0, 1));
    }

    [Fact]
    public void Colourways_of_one_style_tell_no_more_than_one_of_them()
    {
        var wide = new GroupBootstrap(2000, seed: 1).Estimate([.. Many(groups: 10, each: 10)], Statistics.Top1);
        var narrow = new GroupBootstrap(2000, seed: 1).Estimate([.. Many(groups: 100, each: 1)], Statistics.Top1);

        wide.Value.ShouldBe(narrow.Value);
        (wide.High - wide.Low).ShouldBeGreaterThan(2.5 * (narrow.High - narrow.Low));
    }

    [Fact]
    public void A_lead_on_the_same_pictures_is_surer_than_two_figures_of_their_own()
    {
        // The first model misses what the second hits in no style, and hits one style in ten more.
        PredictedShoe[] first = [.. Enumerable.Range(0, 200).Select(group => Shoe($"g{group}", group % 2 == 0 || group % 10 == 1))];
        PredictedShoe[] second = [.. Enumerable.Range(0, 200).Select(group => Shoe($"g{group}", group % 2 == 0))];
        var bootstrap = new GroupBootstrap(2000, seed: 1);

        var lead = bootstrap.Lead(first, second, Statistics.Top1);

        lead.Value.ShouldBe(0.1, 1e-9);
        lead.Low.ShouldBeGreaterThan(0.05);
        bootstrap.Estimate(first, Statistics.Top1).Low.ShouldBeLessThan(bootstrap.Estimate(second, Statistics.Top1).High);
    }

    [Fact]
    public void For_independent_pictures_the_interval_is_that_of_the_textbook()
    {
        // 400 draws with half of them hits: 1.96 standard errors of sqrt(0.25 / 400) are 0.049.
        var figure = new GroupBootstrap(4000, seed: 3).Estimate([.. Many(groups: 400, each: 1)], Statistics.Top1);

        figure.Low.ShouldBe(0.451, 0.006);
        figure.High.ShouldBe(0.549, 0.006);
    }

    [Fact]
    public void The_order_of_the_pictures_and_the_second_run_change_nothing() =>
        Gen.Select(Gen.String[Gen.Char['a', 'f'], 1, 1], Gen.Bool).Array[1, 30].Sample(pairs =>
        {
            var shoes = pairs.Select(pair => Shoe(pair.Item1, pair.Item2)).ToArray();
            var bootstrap = new GroupBootstrap(100, seed: 5);
            var once = bootstrap.Estimate(shoes, Statistics.Top1);
            return once == bootstrap.Estimate(shoes, Statistics.Top1) && Same(once, bootstrap.Estimate([.. shoes.Reverse()], Statistics.Top1));
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0.5, 3)]
    [InlineData(0.25, 2)]
    [InlineData(0.1, 1.4)]
    [InlineData(1, 5)]
    public void Percentiles_lie_between_neighbours_in_proportion(double share, double expected) =>
        GroupBootstrap.Percentile([1, 2, 3, 4, 5], share).ShouldBe(expected, 1e-9);

    private static bool Same(Figure one, Figure other) =>
        Math.Abs(one.Value - other.Value) < 1e-12 && Math.Abs(one.Low - other.Low) < 1e-12 && Math.Abs(one.High - other.High) < 1e-12;

    private static IEnumerable<PredictedShoe> Many(int groups, int each) =>
        Enumerable.Range(0, groups).SelectMany(group => Enumerable.Repeat(Shoe($"g{group}", group % 2 == 0), each));

    private static PredictedShoe Shoe(string group, bool hit) => Shoes.Predicted(0, hit ? 0 : 1, group);
}
