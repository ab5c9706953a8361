namespace ShoeData.Training.Tests;

public sealed class RateCurveTests
{
    [Fact]
    public void The_steepest_fall_is_suggested()
    {
        var curve = Curve(80, rate => 2 - (1.5 / (1 + Math.Pow(1e-3 / rate, 2))));

        // Smoothing looks back, so the fall shows a little later than it is.
        curve.Suggestion().ShouldNotBeNull().ShouldBeInRange(1e-3, 5e-3);
    }

    [Fact]
    public void A_loss_that_never_falls_gives_no_suggestion() => Curve(40, rate => 1 + rate).Suggestion().ShouldBeNull();

    [Theory]
    [InlineData(100)]
    [InlineData(double.NaN)]
    public void A_loss_beyond_all_bounds_ends_the_test(double loss)
    {
        var curve = Curve(30, _ => 1);
        curve.IsOver.ShouldBeFalse();

        curve.Add(1, loss);

        curve.IsOver.ShouldBeTrue();
    }

    [Fact]
    public void Rates_rise_in_equal_ratios_and_are_told_as_factors()
    {
        var ramp = new RateRamp(1e-5, 1e-1, Steps: 5, Top: 1e-3);

        Enumerable.Range(0, 5).Select(ramp.Rate).ShouldBe([1e-5, 1e-4, 1e-3, 1e-2, 1e-1], 1e-9);
        ramp.Factor(4).ShouldBe(100, 1e-6);
    }

    private static RateCurve Curve(int steps, Func<double, double> loss)
    {
        var ramp = new RateRamp(1e-6, 1, steps, 1);
        var curve = new RateCurve();
        for (var step = 0; step < steps; step++)
            curve.Add(ramp.Rate(step), loss(ramp.Rate(step)));
        return curve;
    }
}
