namespace ShoeData.KaggleImport.Tests.Prices;

public sealed class ChosenPricesTests
{
    [Fact]
    public void A_known_list_price_goes_before_every_other() => Chosen(
        new RowPrices(120, null, [new Offer(80, 80, IsRegular: false)], "USD"),
        new RowPrices(null, null, [new Offer(150, 150, IsRegular: true)], "USD"))
        .ShouldBe(new ChosenPrices(120, 80, "list", new PriceSpan(2, 80, 150)));

    [Fact]
    public void Else_the_highest_regular_price_is_the_label() => Chosen(Regular(90), Regular(70, 100), Sale(130), Sale(40))
        .ShouldBe(new ChosenPrices(100, 40, "highest_regular", new PriceSpan(4, 40, 130)));

    [Fact]
    public void Of_sales_alone_the_median_is() => Chosen(Sale(40), Sale(95), Sale(50))
        .ShouldBe(new ChosenPrices(50, 40, "median", new PriceSpan(3, 40, 95)));

    [Fact]
    public void Of_two_in_the_middle_the_lower_is_taken() => Chosen(Sale(40), Sale(60)).List.ShouldBe(40);

    [Fact]
    public void One_price_has_no_span() => Chosen(Regular(90)).ShouldBe(new ChosenPrices(90, 90, "highest_regular", null));

    [Fact]
    public void No_price_is_none() => Chosen(RowPrices.None).ShouldBe(new ChosenPrices(null, null, null, null));

    [Theory]
    [InlineData(90, 119.99, false)]
    [InlineData(90, 120, true)]
    [InlineData(89.99, 90, true)]
    [InlineData(300, 900, false)]
    [InlineData(10, 29.99, false)]
    [InlineData(29.99, 30, true)]
    public void A_span_that_crosses_a_bin_says_so(double lowest, double highest, bool crosses) =>
        new PriceSpan(2, (decimal)lowest, (decimal)highest).CrossesBins(PriceBins.Default).ShouldBe(crosses);

    private static ChosenPrices Chosen(params RowPrices[] rows) => ChosenPrices.Of(rows);

    private static RowPrices Regular(decimal low, decimal? high = null) => new(null, null, [new Offer(low, high ?? low, IsRegular: true)], "USD");

    private static RowPrices Sale(decimal price) => new(null, null, [new Offer(price, price, IsRegular: false)], "USD");
}
