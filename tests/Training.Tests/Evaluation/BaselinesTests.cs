namespace ShoeData.Training.Tests;

public sealed class BaselinesTests
{
    [Fact]
    public void The_majority_is_the_most_frequent_training_class_and_the_median_the_middle_price() =>
        Baselines.Fit([Sample(2, 99), Sample(1, 60), Sample(2, 110), Sample(0, 31)]).ShouldBe(new Baselines(2, 79.5));

    [Fact]
    public void Of_equally_frequent_classes_the_cheapest_is_taken() =>
        Baselines.Fit([Sample(2, 99), Sample(1, 60)]).MajorityClass.ShouldBe(1);

    [Fact]
    public void Their_figures_on_test_are_those_reckoned_by_hand()
    {
        ShoeSample[] test = [Sample(1, 70), Sample(1, 80), Sample(2, 100), Sample(3, 140)];

        var metrics = BaselineMetrics.Of(new Baselines(1, 90), test, [30, 60, 90, 120], new GroupBootstrap(100, 1));

        metrics.Majority.Bin.ShouldBe(60);
        metrics.Majority.Top1.ShouldBe(0.5);
        metrics.Majority.WithinOneBin.ShouldBe(0.75);
        metrics.Median.PriceUsd.ShouldBe(90);
        metrics.Median.MaeUsd.ShouldBe((20 + 10 + 10 + 50) / 4.0);
    }

    private static ShoeSample Sample(int label, double price) => new(Split.Test, "x.jpg", label, price, $"{label} {price}");
}
