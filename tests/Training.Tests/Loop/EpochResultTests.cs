namespace ShoeData.Training.Tests;

public sealed class EpochResultTests
{
    [Theory]
    [InlineData("accuracy", 0.5, 2.0, true)]
    [InlineData("accuracy", 0.4, 0.9, true)]
    [InlineData("accuracy", 0.4, 1.0, false)]
    [InlineData("accuracy", 0.3, 0.1, false)]
    [InlineData("loss", 0.3, 0.9, true)]
    [InlineData("loss", 0.9, 1.0, false)]
    [InlineData("last", 0.0, 9.0, true)]
    public void An_epoch_is_better_by_the_rule_that_was_chosen(string rule, double accuracy, double loss, bool better) =>
        Epoch(accuracy, loss).IsBetterThan(Epoch(0.4, 1), rule).ShouldBe(better);

    [Fact]
    public void The_first_epoch_is_the_best_so_far() => Epoch(0, 9).IsBetterThan(null, "loss").ShouldBeTrue();

    [Fact]
    public void Where_nothing_is_held_back_the_later_epoch_is_kept() =>
        (Epoch(0.5, 1) with { Validation = null }).IsBetterThan(Epoch(0.5, 1) with { Validation = null }, "loss").ShouldBeTrue();

    private static EpochResult Epoch(double accuracy, double loss) => new()
    {
        Phase = "tune",
        Epoch = 1,
        LearningRate = 1,
        Train = new Score(0, 0),
        Validation = new Score(loss, accuracy),
        Pictures = 1,
    };
}
