namespace ShoeData.Tests;

public sealed class PriceTextTests
{
    [Theory]
    [InlineData("107", 107)]
    [InlineData("$107", 107)]
    [InlineData(" $ 107.00 ", 107)]
    [InlineData("107 USD", 107)]
    [InlineData("usd 107.5", 107.5)]
    [InlineData("39,89", 39.89)]
    [InlineData("39,8", 39.8)]
    [InlineData("39.89", 39.89)]
    [InlineData("1,299", 1299)]
    [InlineData("1.299", 1299)]
    [InlineData("1,299.00", 1299)]
    [InlineData("1.299,00 €", 1299)]
    [InlineData("1,299,000.50", 1299000.5)]
    [InlineData("0", 0)]
    public void A_price_is_read_as_shops_print_it(string text, double price) => PriceText.Parse(text).ShouldBe((decimal)price);

    [Theory]
    [InlineData("")]
    [InlineData("N/A")]
    [InlineData("free")]
    [InlineData("-5")]
    [InlineData("$")]
    [InlineData("90 - 120")]
    [InlineData("90-120")]
    [InlineData("12.3456")]
    [InlineData("1,29,900")]
    [InlineData("107 apples")]
    [InlineData("1e3")]
    [InlineData("99999999999999999999999999999999999")]
    public void What_is_no_single_price_is_none(string text) => PriceText.Parse(text).ShouldBeNull();
}
