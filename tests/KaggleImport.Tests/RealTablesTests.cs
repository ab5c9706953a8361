using System.Text.RegularExpressions;

namespace ShoeData.KaggleImport.Tests;

/// <summary>Whom the shoes of the real tables are for, where those are at hand; whether a picture could be had does not matter here.</summary>
public sealed partial class RealTablesTests
{
    private static readonly SchemaCatalogue Shipped = SchemaCatalogue.Load(Path.Combine(RepositoryRoot.Find(), "config", "kaggle"));

    [Theory]
    [InlineData("csv/Datafiniti_Womens_Shoes_Jun19.csv", "datafiniti_womens_shoes_jun19", 10_000, 0)]
    [InlineData("csv/datafiniti_womens_7210_1_subset.csv", "datafiniti_womens_7210_1_average", 4_555, 0)]
    [InlineData("footlocker/listings.csv", "footlocker", 2_798, 2_765)]
    public async Task No_womens_childs_or_infants_shoe_passes_for_an_adult_mans(string file, string schema, int rows, int mens)
    {
        var shoes = await ReadAsync(file, schema);

        shoes.Count.ShouldBe(rows);
        shoes.Count(IsForAdultMen).ShouldBe(mens);
    }

    [Fact]
    public async Task Without_being_told_that_it_is_a_womens_table_its_categories_suffice() =>
        (await ReadAsync("csv/Datafiniti_Womens_Shoes_Jun19.csv", "datafiniti", choose: "datafiniti")).Count(IsForAdultMen).ShouldBe(0);

    [Theory]
    [InlineData("Josmo")]
    [InlineData("Servus")]
    public async Task The_infant_shoes_of_the_mens_table_are_infants(string brand)
    {
        var shoes = await ReadAsync("csv/schemas/mens_train.csv.head.csv", "datafiniti_mens");

        shoes.Where(shoe => shoe.Title.StartsWith(brand, StringComparison.Ordinal)).ShouldAllBe(shoe => (shoe.Wearer.AgeGroup == AgeGroup.Infant) == (brand == "Josmo"));
    }

    [Fact]
    public async Task In_the_mens_table_every_shoe_that_names_a_woman_or_a_child_is_left_out()
    {
        var shoes = await ReadAsync("csv/datafiniti_mens_7004_1_edited.csv", "datafiniti_mens_renamed");

        shoes.Count.ShouldBe(6_380);
        shoes.Where(shoe => IsForAdultMen(shoe) && OthersWord().IsMatch(shoe.Title) && !ForBoth().IsMatch(shoe.Title)).Select(shoe => shoe.Title).Distinct().ShouldBeEmpty();
    }

    private static bool IsForAdultMen(Shoe shoe) => shoe.Wearer is { Gender: not Gender.Women, AgeGroup: AgeGroup.Adult or AgeGroup.Unknown };

    private static async Task<List<Shoe>> ReadAsync(string file, string expected, string? choose = null)
    {
        var path = Path.GetFullPath($"../shared/real/{file}", RepositoryRoot.Find());
        if (!File.Exists(path))
            Assert.Skip($"{path} is not here");
        var table = new CsvTable(path);
        var header = table.ReadHeader();
        var schema = Shipped.Find(choose, header.Columns, path);
        schema.Name.ShouldBe(expected);
        return await table.ReadRowsAsync(header, null, TestContext.Current.CancellationToken)
            .Select(row => (Row: row, Title: row.First(schema.Schema.Columns.Title)?.Value ?? ""))
            .Select(row => new Shoe(row.Title, RowWearer.Of(row.Row, schema.Schema, row.Title)))
            .ToListAsync(TestContext.Current.CancellationToken);
    }

    private sealed record Shoe(string Title, Wearer Wearer);

    // Wider than the rules, and blind to what they look for around a word.
    [GeneratedRegex(@"\b(wom[ae]n|wmn|ladies|girl|boy|kid|toddler|infant|youth|child|baby|junior|months)", RegexOptions.IgnoreCase)]
    private static partial Regex OthersWord();

    [GeneratedRegex(@"\bunisex\b|\bm[ae]ns?'?s?\s*(and|&|or)\s*wom[ae]n|\bwom[ae]n'?s?\s*(and|&|or)\s*m[ae]n|m[ae]n'?s?\s+\d+\s*/?\s*wom[ae]n", RegexOptions.IgnoreCase)]
    private static partial Regex ForBoth();
}
