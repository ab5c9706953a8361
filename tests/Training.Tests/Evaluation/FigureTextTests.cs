namespace ShoeData.Training.Tests;

public sealed class FigureTextTests
{
    [Theory]
    [InlineData(0.7214, "0.721")]
    [InlineData(-0.2718, "-0.272")]
    [InlineData(-0.0004, "0.000")]
    [InlineData(12.3456, "12.346")]
    [InlineData(double.NaN, "NaN")]
    public void Only_what_is_below_zero_to_the_last_digit_shown_has_a_sign(double value, string text) =>
        FigureText.Value(value, StatisticUnit.Number).ShouldBe(text);
}
