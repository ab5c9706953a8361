namespace ShoeData.Training.Tests;

public sealed class ColourChangeTests
{
    private const double Grey = 100;

    [Fact]
    public void Factors_of_one_change_nothing() => Apply(1, 1, 1, 0, 10, 120, 250).ShouldBe([10, 120, 250]);

    [Fact]
    public void Brightness_scales_and_stops_at_white() => Apply(1.5, 1, 1, 0, 10, 120, 250).ShouldBe([15, 180, 255]);

    [Fact]
    public void Contrast_moves_away_from_the_mean_grey() => Apply(1, 1.5, 1, 0, 100, 120, 40).ShouldBe([100, 130, 10]);

    [Fact]
    public void Without_saturation_only_the_luma_is_left() => Apply(1, 1, 0, 0, 200, 100, 50).ShouldBe([124, 124, 124]);

    [Fact]
    public void The_hue_turns_colours_and_leaves_grey_alone()
    {
        Apply(1, 1, 1, 1 / 3.0, 77, 77, 77).ShouldAllBe(level => Math.Abs(level - 77) <= 1);
        var turned = Apply(1, 1, 1, 1 / 3.0, 200, 40, 40);
        turned.Max().ShouldNotBe(turned[0]);
    }

    [Fact]
    public void The_mean_grey_weighs_green_most() =>
        ColourChange.MeanGrey([255, 0, 0, 0, 255, 0, 0, 0, 255, 0, 0, 0]).ShouldBe(255 / 4.0, 1e-9);

    private static byte[] Apply(double brightness, double contrast, double saturation, double hue, params byte[] pixel)
    {
        ColourChange.Of(Grey, brightness, contrast, saturation, hue).Apply(pixel);
        return pixel;
    }
}
