namespace ShoeData.Training.Tests;

public sealed class TestPicksTests
{
    private static readonly PredictedShoe[] Said =
    [
        Shoes.Predicted(0, 0, "a") with { Estimate = 50 },
        Shoes.Predicted(0, 3, "b") with { Estimate = 130 },
        Shoes.Predicted(0, 1, "b") with { Estimate = 60 },
        Shoes.Predicted(0, 3, "c") with { Estimate = 140 },
        Shoes.Predicted(1, 1, "a"),
    ];

    [Fact]
    public void Misses_come_by_dollars_the_worst_first() => TestPicks.Misses(Said).ShouldBe([3, 1, 2]);

    [Fact]
    public void Of_a_group_of_styles_one_is_explained()
    {
        TestPicks.WorstMisses(Said, 6).ShouldBe([3, 1]);
        TestPicks.SurestHits(Said, 6).ShouldBe([0]);
    }

    [Fact]
    public void A_sample_depends_on_its_seed_alone()
    {
        TestPicks.Sample(Said, 3, 1).ShouldBe(TestPicks.Sample(Said, 3, 1));
        TestPicks.Sample(Said, 9, 2).Order().ShouldBe([0, 1, 2, 3, 4]);
    }
}
