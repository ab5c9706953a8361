namespace ShoeData.KaggleImport.Tests.Prices;

public sealed class OfferNoteTests
{
    [Theory]
    [InlineData("REDUCED USD 12.10", 39.89, 51.99)]
    [InlineData("REDUCEDUSD 9.01", 33.99, 43.00)]
    [InlineData("CLEARANCE USD 1,005.00", 500, 1505)]
    [InlineData("ROLLBACK $5", 20, 25)]
    [InlineData("Was 99.99", 49.99, 99.99)]
    [InlineData("was: $1,299", 999, 1299)]
    public void A_remark_tells_the_list_price(string note, double price, double list) => OfferNote.ListPrice(note, (decimal)price).ShouldBe((decimal)list);

    [Theory]
    [InlineData(null)]
    [InlineData("REDUCED")]
    [InlineData("Online only: 20% off")]
    [InlineData("winning bid")]
    [InlineData("Was 10.00")]
    [InlineData("REDUCED USD 5000")]
    public void Other_remarks_do_not(string? note) => OfferNote.ListPrice(note, 49.99m).ShouldBeNull();
}
