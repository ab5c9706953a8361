namespace ShoeData.Training.Tests;

public sealed class PriceEstimateTests
{
    private static readonly int[] Bins = [30, 60, 90];

    [Fact]
    public void The_expected_price_weighs_each_classs_mean_price_by_its_probability() =>
        PriceEstimate.Expected([0.5, 0.25, 0.25], [40, 80, 120]).ShouldBe(70);

    [Fact]
    public void With_a_price_output_the_price_is_the_mean_of_both()
    {
        PriceEstimate.Of(70, null, new PriceInterval(80, 90)).ShouldBe(70);
        PriceEstimate.Of(70, 90, new PriceInterval(60, 100)).ShouldBe(80);
    }

    [Fact]
    public void A_price_output_cannot_take_the_price_out_of_its_interval()
    {
        PriceEstimate.Of(70, 900, new PriceInterval(60, 100)).ShouldBe(100);
        PriceEstimate.Of(70, 10, new PriceInterval(60, 100)).ShouldBe(60);
    }

    [Theory]
    [InlineData(0.1, 36)]
    [InlineData(0.5, 60)]
    [InlineData(0.75, 75)]
    [InlineData(0.9, 84)]
    public void Probability_is_spread_evenly_over_a_bin(double share, double price) =>
        PriceEstimate.Quantile([0.5, 0.5, 0], Bins, 150, share).ShouldBe(price, 1e-9);

    [Theory]
    [InlineData(150, 120)]
    [InlineData(90, 90)]
    [InlineData(50, 90)]
    public void The_last_bin_ends_at_the_highest_training_price(double highest, double price) =>
        PriceEstimate.Quantile([0, 0, 1], Bins, highest, 0.5).ShouldBe(price, 1e-9);

    [Fact]
    public void A_sum_of_probabilities_just_below_one_still_has_every_quantile() =>
        PriceEstimate.Quantile([0.3, 0.3, 0.3999], Bins, 120, 1).ShouldBe(120);

    [Fact]
    public void A_class_without_training_pictures_is_priced_at_the_middle_of_its_bin()
    {
        ShoeSample[] samples = [Shoes.Sample(0, 40) with { Split = Split.Train }, Shoes.Sample(0, 50) with { Split = Split.Train }, Shoes.Sample(1, 61)];

        PriceEstimate.ClassPrices(new LabelledShoes(Bins, samples, "")).ShouldBe([45, 75, 105]);
    }
}
