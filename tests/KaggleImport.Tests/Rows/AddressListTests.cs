namespace ShoeData.KaggleImport.Tests.Rows;

public sealed class AddressListTests
{
    private const string One = "https://assets.shop.example/images/w_600,f_auto,q_auto/a1/Shoe_01_standard.jpg";
    private const string Two = "http://b.example/2.jpg?x=1,2&u=http://other.example/3.jpg";

    [Theory]
    [InlineData(One + "," + Two)]
    [InlineData(One + ", " + Two)]
    [InlineData(One + "~" + Two)]
    [InlineData(One + "|" + Two)]
    [InlineData(One + " | " + Two + ",")]
    [InlineData(One + ";" + Two)]
    [InlineData(One + "\n" + Two)]
    [InlineData("  " + One + " \t" + Two + "  ")]
    [InlineData("[\"" + One + "\", \"" + Two + "\"]")]
    [InlineData("['" + One + "', '" + Two + "']")]
    public void A_list_is_parted_where_an_address_begins_and_not_at_the_commas_inside(string cell) =>
        AddressList.Split(cell).Where(address => address.Length > 0).ShouldBe([One, Two]);

    [Theory]
    [InlineData("//cdn.example/1.jpg,//cdn.example/2.jpg", "//cdn.example/1.jpg", "//cdn.example/2.jpg")]
    [InlineData("HTTP://A.EXAMPLE/1.JPG", "HTTP://A.EXAMPLE/1.JPG")]
    [InlineData("none", "none")]
    [InlineData("sold out, http://a.example/1.jpg", "sold out", "http://a.example/1.jpg")]
    [InlineData("file:///etc/passwd", "file:///etc/passwd")]
    [InlineData("http://a.example/1.jpg,ftp://a.example/2.jpg", "http://a.example/1.jpg", "ftp://a.example/2.jpg")]
    public void What_is_no_web_address_is_kept_to_be_counted(string cell, params string[] addresses) =>
        AddressList.Split(cell).Where(address => address.Length > 0).ShouldBe(addresses);

    [Fact]
    public void A_list_of_a_hundred_thousand_addresses_is_parted_at_once() =>
        AddressList.Split(string.Join(',', Enumerable.Range(0, 100_000).Select(index => $"http://a.example/{index}.jpg"))).Count(address => address.Length > 0).ShouldBe(100_000);
}
