namespace ShoeData.KaggleImport.Tests.Rows;

public sealed class ListingMapperTests
{
    private static readonly CsvHeader Header = new(["id", "name", "maker", "kind", "was", "now", "money", "day", "pics"], ',');

    private static readonly CsvSchema Schema = new()
    {
        About = "Shoes of the test.",
        Columns = new SchemaColumns
        {
            ListingId = ["id"],
            Brand = ["maker"],
            Title = ["name"],
            ListPrice = ["was", "now"],
            CurrentPrice = ["now"],
            Currency = ["money"],
            SeenAt = ["day"],
            Images = ["pics"],
        },
        Constants = new SchemaConstants { Brand = "adidas", Wearer = "Men's", Currency = "USD" },
        Only = [new SchemaFilter("kind", ["Shoes", "Boots"])],
        Images = new SchemaImages { Separator = "~" },
    };

    private static readonly string[] Good = ["7", "Superstar Shoes", "", "Shoes", "", "$1,299.50", "", "2021-10-23 17:50:17.5", "http://a/1.jpg~ http://a/2.jpg"];

    [Fact]
    public void Empty_cells_fall_back_to_the_next_column_and_to_the_constants()
    {
        var listing = Map(Good);

        (listing.Brand, listing.Style, listing.Currency, listing.Sku).ShouldBe(("adidas", "adidas superstar", "USD", "7"));
        (listing.ListPrice, listing.CurrentPrice).ShouldBe((1299.50m, 1299.50m));
        (listing.Gender, listing.AgeGroup).ShouldBe((Gender.Men, AgeGroup.Adult));
        listing.SeenAt.ShouldBe(new DateTimeOffset(2021, 10, 23, 17, 50, 17, 500, TimeSpan.Zero));
        listing.Images.Select(image => image.Location).ShouldBe(["http://a/1.jpg", "http://a/2.jpg"]);
    }

    [Fact]
    public void What_a_row_says_itself_goes_before_the_constants()
    {
        var listing = Map(With(("maker", "Reebok"), ("money", "eur"), ("now", "1.299,50 €"), ("was", "60"), ("name", "Girls' Club C")));

        (listing.Brand, listing.Currency, listing.ListPrice).ShouldBe(("Reebok", "EUR", 60m));
        (listing.Gender, listing.AgeGroup).ShouldBe((Gender.Women, AgeGroup.Youth));
    }

    [Fact]
    public void A_row_without_any_price_is_left_to_the_curation() =>
        Map(With(("now", ""))).ListPrice.ShouldBeNull();

    [Theory]
    [InlineData("id", " ", RejectReason.FieldMissing, "'id' is empty, the listing's id was wanted")]
    [InlineData("name", "", RejectReason.FieldMissing, "'name' is empty, the shoe's name was wanted")]
    [InlineData("pics", "", RejectReason.ImageMissing, "'pics' is empty, a picture was wanted")]
    [InlineData("kind", "Clothing", RejectReason.NotAShoe, "'kind' is 'Clothing', Shoes or Boots was wanted")]
    [InlineData("was", "free", RejectReason.PriceInvalid, "'was' is 'free', a price such as 129.99 was wanted")]
    [InlineData("was", "-5", RejectReason.PriceInvalid, "'was' is '-5', a price such as 129.99 was wanted")]
    [InlineData("now", "20 - 10", RejectReason.PriceInvalid, "'now' is '20 - 10', a price such as 129.99 was wanted")]
    [InlineData("now", "0.01", RejectReason.PriceInvalid, "'now' is '0.01', a shoe's price between 1 and 10000 was wanted")]
    [InlineData("now", "$656,000", RejectReason.PriceInvalid, "'now' is '$656,000', a shoe's price between 1 and 10000 was wanted")]
    [InlineData("was", "107 €", null, null)]
    [InlineData("money", "new", RejectReason.CurrencyUnsupported, "'money' is 'new', a currency code such as USD was wanted")]
    [InlineData("money", "EUR", RejectReason.CurrencyUnsupported, "'now' is '$1,299.50', a price in EUR, the currency of the row, was wanted")]
    [InlineData("money", "CAD", null, null)]
    [InlineData("money", "dollars", RejectReason.CurrencyUnsupported, "'money' is 'dollars', a currency code such as USD was wanted")]
    [InlineData("day", "soon", RejectReason.RowUnreadable, "'day' is 'soon', a date such as 2019-05-01T09:27:22Z was wanted")]
    public void What_cannot_be_read_is_refused_with_column_and_value(string column, string value, RejectReason? reason, string? detail)
    {
        var rejection = ListingMapper.Read(Row(With((column, value))), Schema, "shop").Rejection;

        (rejection?.Reason, rejection?.Detail).ShouldBe((reason, detail));
        (rejection?.Where ?? "shoes.csv:5").ShouldBe("shoes.csv:5");
    }

    [Fact]
    public void Long_values_are_cut_short_in_messages() =>
        Refuse(With(("was", new string('9', 300) + "x"))).ShouldBe(
            $"'was' is '{new string('9', 60)}...', a price such as 129.99 was wanted");

    [Fact]
    public void A_row_that_may_have_shifted_is_not_judged_by_its_cells() =>
        Refuse([.. With(("was", "free")), "extra"]).ShouldBe(
            "the row has 10 cells, the header has 9; a ',' or a quote is missing or too many");

    [Fact]
    public void A_range_is_labelled_by_its_upper_end_and_told()
    {
        var listing = Map(With(("was", "$80 - $120"), ("now", "")));

        (listing.ListPrice, listing.PriceRule, listing.Prices).ShouldBe((120m, "list", new PriceSpan(1, 80, 120)));
    }

    private static ShoeListing Map(string[] fields) => ListingMapper.Merge([ListingMapper.Read(Row(fields), Schema, "shop").Row.ShouldNotBeNull()]);

    private static string Refuse(string[] fields) => ListingMapper.Read(Row(fields), Schema, "shop").Rejection.ShouldNotBeNull().Detail;

    private static CsvRow Row(string[] fields) => new(Header, "shoes.csv", 5, fields);

    private static string[] With(params (string Column, string Value)[] changes)
    {
        var fields = Good.ToArray();
        foreach (var (column, value) in changes)
            fields[Header.PlaceOf(column).ShouldNotBeNull()] = value;
        return fields;
    }
}
