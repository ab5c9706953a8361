using CsCheck;

namespace ShoeData.Tests;

public sealed class PriceBinsTests
{
    [Theory]
    [InlineData(0, null)]
    [InlineData(29.99, null)]
    [InlineData(30, 30)]
    [InlineData(59.99, 30)]
    [InlineData(60, 60)]
    [InlineData(89.99, 60)]
    [InlineData(90, 90)]
    [InlineData(269.99, 240)]
    [InlineData(270, 270)]
    [InlineData(299.99, 270)]
    [InlineData(300, 300)]
    [InlineData(1250, 300)]
    [InlineData(1e15, 300)]
    public void A_price_falls_into_the_bin_that_begins_at_or_below_it(double price, int? bin) =>
        PriceBins.Default.Of((decimal)price).ShouldBe(bin);

    [Fact]
    public void The_classes_stand_in_numeric_order() =>
        PriceBins.Default.Bounds.ShouldBe([30, 60, 90, 120, 150, 180, 210, 240, 270, 300]);

    [Fact]
    public void Every_price_falls_into_a_bin_that_exists_or_below_the_first() => Gen.Select(
        Gen.Int[1, 60], Gen.Int[0, 100], Gen.Int[0, 30], Gen.Decimal[0, 10_000]).Sample((width, lowest, steps, price) =>
        {
            var bins = new PriceBins(width, lowest, lowest + (steps * width));
            if (bins.Of(price) is { } bin)
                bins.Bounds.ShouldContain(bin);
            else
                price.ShouldBeLessThan(lowest);
        });

    [Theory]
    [InlineData(40, 30, 300)]
    [InlineData(0, 30, 300)]
    [InlineData(30, 300, 30)]
    public void Bins_that_do_not_fit_their_range_are_refused(int width, int lowest, int highest) =>
        Should.Throw<UserError>(() => new PriceBins(width, lowest, highest)).Message.ShouldBe(
            $"Bins of {width} dollars do not lead from {lowest} to {highest}; choose a width that divides the range into whole bins.");
}
