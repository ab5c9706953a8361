namespace ShoeData.KaggleImport.Tests.Schemas;

public sealed class SchemaFileTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public void A_schema_reads_its_columns_once_each()
    {
        var schema = SchemaFile.Read(_work.PathOf("config/kaggle/test.json"));

        schema.Name.ShouldBe("test");
        schema.Schema.ColumnNames().ShouldBe(["id", "brand", "title", "for", "colour", "price", "sale", "picture"]);
        schema.Schema.Columns.SeenAt.ShouldBeEmpty();
        schema.MissingFrom(["id", "title", "price"]).ShouldBe(["brand", "for", "colour", "sale", "picture"]);
    }

    [Theory]
    [InlineData("\"listing_id\": [\"id\"]", "\"listing_id\": []", "columns.listing_id names no column; one that is unique in the table was wanted.")]
    [InlineData("[\"title\"]", "[]", "columns.title names no column; the one with the shoe's name was wanted.")]
    [InlineData("[\"picture\"]", "[]", "columns.images names no column; the one with the pictures was wanted.")]
    [InlineData("[\"brand\"]", "[]", "the brand is neither in columns.brand nor in constants.brand; give one of them.")]
    [InlineData("[\"price\"], \"current_price\": [\"sale\"]", "[]", "no price is in columns.list_price, columns.current_price or columns.prices; name the column of at least one.")]
    [InlineData("\";\"", "\"\"", "images.separator is empty; leave it out when a cell holds one picture.")]
    public void A_schema_that_cannot_work_says_what_it_lacks(string part, string instead, string problem)
    {
        Workplace.Schema.ShouldContain(part);
        Read(Workplace.Schema.Replace(part, instead, StringComparison.Ordinal)).ShouldBe($"{_work.PathOf("bad.json")}: {problem}");
    }

    [Theory]
    [InlineData("\"title\"", "\"titel\"", ":4: 'titel' is no member of a SchemaColumns")]
    [InlineData("\"about\": \"Shoes of the test.\",", "", ":9: 'about' missing from this CsvSchema")]
    [InlineData("[\"id\"]", "\"id\"", ":4: the value of 'columns.listing_id' is of the wrong kind or unknown")]
    [InlineData("[\"id\"]", "null", ":4: 'listing_id' is null, a value was wanted")]
    [InlineData("{ \"currency\"", "{ \"currency\" \"currency\"", ":7: no valid JSON: '\"' is invalid after a property name. Expected a ':'")]
    public void Unknown_missing_and_mistyped_members_are_errors_with_their_line(string part, string instead, string problem)
    {
        Workplace.Schema.ShouldContain(part);
        Read(Workplace.Schema.Replace(part, instead, StringComparison.Ordinal)).ShouldBe(
            $"{_work.PathOf("bad.json")}{problem}. See another file of its folder for the form.");
    }

    [Fact]
    public void A_missing_folder_is_an_error() =>
        Should.Throw<UserError>(() => SchemaCatalogue.Load("/nowhere/kaggle")).Message.ShouldBe(
            "/nowhere/kaggle: this folder of column schemas does not exist; correct KaggleImport:SchemasFolder.");

    private string Read(string text)
    {
        _work.Write("bad.json", text);
        return Should.Throw<UserError>(() => SchemaFile.Read(_work.PathOf("bad.json"))).Message;
    }
}
