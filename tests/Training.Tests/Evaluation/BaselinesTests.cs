namespace ShoeData.Training.Tests;

public sealed class BaselinesTests
{
    private static readonly ShoeSample[] Train = [Sample(2, 99, "a"), Sample(1, 60, "a"), Sample(2, 110, "b"), Sample(0, 31, "b")];

    [Fact]
    public void The_majority_is_the_most_frequent_training_class_and_the_median_the_middle_price()
    {
        var baselines = Baselines.Fit(Train, Shoes.Scale);

        baselines.MajorityClass.ShouldBe(2);
        baselines.MedianPrice.ShouldBe(79.5);
    }

    [Fact]
    public void Of_equally_frequent_classes_the_cheapest_is_taken() =>
        Baselines.Fit([Sample(2, 99, "a"), Sample(1, 60, "a")], Shoes.Scale).MajorityClass.ShouldBe(1);

    [Fact]
    public void A_brand_says_its_own_classes_drawn_towards_those_of_all_and_a_new_brand_those_of_all()
    {
        var baselines = Baselines.Fit([.. Enumerable.Repeat(Sample(3, 130, "dear"), 20), .. Enumerable.Repeat(Sample(0, 40, "cheap"), 30)], Shoes.Scale);

        var dear = baselines.ByBrand(Sample(0, 0, "Dear"));
        dear.Predicted.ShouldBe(3);
        dear.Estimate.ShouldBe(130);
        dear.Probabilities[3].ShouldBe((20 + (5 * 0.4)) / 25, 1e-9);
        baselines.ByBrand(Sample(0, 0, "new")).Predicted.ShouldBe(0);
        baselines.ByBrand(Sample(0, 0, "new")).Estimate.ShouldBe(40);
    }

    [Fact]
    public void Their_figures_on_test_are_those_reckoned_by_hand()
    {
        ShoeSample[] test = [Sample(1, 70, "a"), Sample(1, 80, "a"), Sample(2, 100, "b"), Sample(3, 140, "b")];
        var baselines = Baselines.Fit([Sample(1, 90, "a"), Sample(1, 90, "b"), Sample(2, 90, "a")], Shoes.Scale);

        var metrics = BaselineMetrics.Of(baselines, test, Shoes.Scale.Bins, new GroupBootstrap(100, 1));

        metrics.MajorityBin.ShouldBe(60);
        metrics.Majority["top1"].Value.ShouldBe(0.5);
        metrics.Majority["within_one_bin"].Value.ShouldBe(0.75);
        metrics.MedianPriceUsd.ShouldBe(90);
        metrics.Median["mae_usd"].Value.ShouldBe((20 + 10 + 10 + 50) / 4.0);
        metrics.Median.Find("top1").ShouldBeNull();
    }

    private static ShoeSample Sample(int label, double price, string brand) => Shoes.Sample(label, price, $"{label} {price}", brand);
}
