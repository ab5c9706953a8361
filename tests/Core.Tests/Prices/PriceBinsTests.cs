namespace ShoeData.Tests;

public sealed class PriceBinsTests
{
    [Theory]
    [InlineData(29.99, null)]
    [InlineData(30, 30)]
    [InlineData(59.99, 30)]
    [InlineData(60, 60)]
    [InlineData(299.99, 270)]
    [InlineData(300, 300)]
    [InlineData(1250, 300)]
    public void A_price_falls_into_the_bin_that_begins_at_or_below_it(double price, int? bin) =>
        PriceBins.Default.Of((decimal)price).ShouldBe(bin);
}
