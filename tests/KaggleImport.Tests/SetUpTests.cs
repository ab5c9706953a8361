namespace ShoeData.KaggleImport.Tests;

public sealed class SetUpTests : IDisposable
{
    private readonly Workplace _work = new();

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task Without_a_table_there_is_nothing_to_do_and_it_says_what_to_configure()
    {
        KaggleImportStage.Definition.Applies(_work.Context()).ShouldBeFalse();

        var error = await Should.ThrowAsync<UserError>(() => KaggleImportStage.Definition.Run(_work.Context(), TestContext.Current.CancellationToken));

        error.Message.ShouldBe(
            """KaggleImport:Files is empty, so there is nothing to import; add {"Name": "footlocker", "Path": "listings.csv"} to it in config/shoedata.json, or pass --file.""");
        error.ExitCode.ShouldBe(ExitCode.Usage);
    }

    [Fact]
    public async Task A_missing_table_stops_the_run_before_anything_is_written() =>
        await RefusesAsync($"{_work.PathOf("tables/shoes.csv")}: this table does not exist; correct the path, or fetch the file first.");

    [Fact]
    public async Task A_missing_second_table_keeps_the_first_from_being_imported()
    {
        _work.Write("tables/pictures/a.png", Pictures.Png());
        _work.WriteTable("1,nike,Nike Air,Men's,,90,90,pictures/a.png");

        await RefusesAsync(
            $"{_work.PathOf("gone.csv")}: this table does not exist; correct the path, or fetch the file first.",
            """KaggleImport:Files=[{"Name":"shop","Path":"tables/shoes.csv"},{"Name":"gone","Path":"gone.csv"}]""");
    }

    [Fact]
    public async Task An_unknown_header_lists_its_columns_and_the_nearest_schema()
    {
        _work.Write("config/kaggle/other.json", Workplace.Schema.Replace("[\"", "[\"x-", StringComparison.Ordinal));
        _work.Write("tables/shoes.csv", "id,brand,title,for,colour,cost,sale,picture\n");

        await RefusesAsync(
            $"{_work.PathOf("tables/shoes.csv")}:1: no schema fits the columns id, brand, title, for, colour, cost, sale, picture. "
            + $"The nearest is 'test', which also reads price. Write one into {_work.PathOf("config/kaggle")} and try again; --suggest shoes.csv prints a draft.");
    }

    [Fact]
    public async Task An_unknown_schema_lists_the_known_ones()
    {
        _work.WriteTable();

        await RefusesAsync(
            $"{_work.PathOf("tables/shoes.csv")}: there is no schema 'tset' in {_work.PathOf("config/kaggle")}, only test; did you mean test?",
            """KaggleImport:Files=[{"Name":"shop","Path":"tables/shoes.csv","Schema":"tset"}]""");
    }

    [Fact]
    public async Task A_named_schema_that_does_not_fit_says_what_is_missing()
    {
        _work.Write("tables/shoes.csv", "id;brand;title\n");

        await RefusesAsync(
            $"{_work.PathOf("tables/shoes.csv")}:1: the schema 'test' reads for, colour, price, sale, picture, which the header lacks; it has id, brand, title. "
            + $"Correct {_work.PathOf("config/kaggle/test.json")}, or leave the schema out to have it recognised.",
            """KaggleImport:Files=[{"Name":"shop","Path":"tables/shoes.csv","Schema":"test"}]""");
    }

    [Fact]
    public async Task Two_schemas_that_fit_equally_well_must_be_told_apart()
    {
        _work.Write("config/kaggle/twin.json", Workplace.Schema);
        _work.WriteTable();

        await RefusesAsync($"{_work.PathOf("tables/shoes.csv")}:1: the schemas 'test' and 'twin' fit equally well; name the one that is meant.");
    }

    [Fact]
    public async Task The_schema_that_reads_more_columns_is_taken()
    {
        _work.Write("config/kaggle/small.json", Workplace.Schema.Replace("\"wearer\": [\"for\"], ", "", StringComparison.Ordinal));
        _work.Write("tables/pictures/a.png", Pictures.Png());
        _work.WriteTable("1,nike,Nike Air,Women's,,90,90,pictures/a.png");

        await _work.RunAsync();

        (await _work.ListingsAsync()).Single().Gender.ShouldBe(Gender.Women);
    }

    [Fact]
    public async Task An_empty_table_and_a_column_that_stands_twice_are_errors()
    {
        _work.Write("tables/shoes.csv", "");
        await RefusesAsync($"{_work.PathOf("tables/shoes.csv")}: the table is empty; a first row with the names of the columns was wanted.");
        _work.Write("tables/shoes.csv", "id,brand,id\n");
        await RefusesAsync($"{_work.PathOf("tables/shoes.csv")}:1: the column 'id' stands there twice; rename one of them.");
    }

    [Fact]
    public async Task Two_tables_cannot_share_a_folder() => await RefusesAsync(
        "KaggleImport:Files names 'shop' twice; every table needs a name of its own, which is its folder under data/raw/.",
        """KaggleImport:Files=[{"Name":"shop","Path":"a.csv"},{"Name":"shop","Path":"b.csv"}]""");

    [Fact]
    public async Task A_name_that_would_leave_the_data_root_is_refused() => await RefusesAsync(
        "KaggleImport:Files:0:Name (--set) is '../up'; a folder name of lower-case letters, digits, dots, dashes and underscores was wanted.",
        """KaggleImport:Files=[{"Name":"../up","Path":"a.csv"}]""");

    [Fact]
    public void The_pipeline_watches_tables_schemas_and_pictures()
    {
        _work.WriteTable();
        var context = _work.Context("""KaggleImport:Files=[{"Name":"shop","Path":"tables/shoes.csv"},{"Name":"gone","Path":"gone.csv"}]""");

        KaggleImportStage.Definition.Inputs(context).ShouldBe(
            [_work.PathOf("config/kaggle"), _work.PathOf("tables/shoes.csv"), _work.PathOf("tables/pictures"), _work.PathOf("gone.csv")]);
        KaggleImportStage.Definition.Outputs(context).ShouldBe([_work.PathOf("data/raw/shop"), _work.PathOf("data/raw/gone")]);
        KaggleImportStage.Definition.Parameters(context).Keys.ShouldContain("KaggleImport:Files:1:Path");
        KaggleImportStage.Definition.Parameters(context).Keys.ShouldContain("Fetching:MaxImageBytes");
    }

    private async Task RefusesAsync(string message, params string[] assignments)
    {
        var error = await Should.ThrowAsync<UserError>(() => _work.RunAsync(assignments));
        error.Message.ShouldBe(message);
        error.ExitCode.ShouldBe(ExitCode.Usage);
        Directory.Exists(_work.PathOf("data")).ShouldBeFalse();
    }
}
