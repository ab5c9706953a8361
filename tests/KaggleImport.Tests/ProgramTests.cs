using System.Diagnostics;

namespace ShoeData.KaggleImport.Tests;

/// <summary>The built program, started as a person would.</summary>
public sealed class ProgramTests : IDisposable
{
    // Its own output folder: beside the tests, the libraries that the web server's framework brings are left out.
    private static readonly string Program = Path.Combine(
        AppContext.BaseDirectory, "..", "..", "KaggleImport", Path.GetFileName(Path.TrimEndingDirectorySeparator(AppContext.BaseDirectory)), "ShoeData.KaggleImport.dll");

    private readonly Workplace _work = new();

    public ProgramTests()
    {
        _work.Write("tables/pictures/a.png", Pictures.Png());
        _work.WriteTable("1,nike,Nike Air,Men's,,90,90,pictures/a.png");
    }

    public void Dispose() => _work.Dispose();

    [Fact]
    public async Task One_table_is_imported_without_configuration()
    {
        var run = await StartAsync("--file", "tables/shoes.csv");

        run.ShouldBe(run with { Code = 0, Error = "" });
        run.Output.ShouldContain("import shoes");
        File.Exists(_work.PathOf("data/raw/shoes/listings.jsonl")).ShouldBeTrue();
    }

    [Fact]
    public async Task Folder_and_schema_can_be_named()
    {
        (await StartAsync("--file", "tables/shoes.csv", "--name", "shop", "--schema", "test", "--data", "elsewhere")).Code.ShouldBe(0);

        File.Exists(_work.PathOf("elsewhere/raw/shop/report.json")).ShouldBeTrue();
        Directory.Exists(_work.PathOf("data")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("tables/none.csv: this table does not exist; correct the path, or fetch the file first.", "--file", "tables/none.csv")]
    [InlineData("--schema and --name belong to --file, which is missing; pass it, or correct KaggleImport:Files.", "--name", "shop")]
    [InlineData("KaggleImport:Files is empty, so there is nothing to import;")]
    [InlineData("KaggleImport:Paralel (--set): no such key;", "--set", "KaggleImport:Paralel=3")]
    [InlineData("'--fiel' is no command or option of KaggleImport; did you mean --file?", "--fiel", "x.csv")]
    public async Task What_is_wrong_with_the_command_ends_in_a_message_and_code_2(string message, params string[] arguments)
    {
        var run = await StartAsync(arguments);

        run.Code.ShouldBe(2);
        run.Error.ReplaceLineEndings(" ").ShouldContain(message);
        Directory.Exists(_work.PathOf("data/raw")).ShouldBeFalse();
    }

    [Fact]
    public async Task The_schemas_are_listed()
    {
        var run = await StartAsync("schemas");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("Shoes of the test.");
        run.Output.ShouldContain("files in pictures/ beside the table");
    }

    [Fact]
    public async Task A_table_is_checked_without_its_pictures_and_nothing_is_written()
    {
        _work.WriteTable("1,nike,Nike Air,Men's,,90,90,none.png", "2,nike,Nike Air,Women's,,90,90,none.png", "3,nike,Nike Air,Men's,,free,90,none.png", "4,nike");

        var run = await StartAsync("check", "tables/shoes.csv");

        run.ShouldBe(run with { Code = 0, Error = "" });
        run.Output.Split('\n').Where(line => line.StartsWith('│')).Select(line => string.Join(' ', line.Split([' ', '│'], StringSplitOptions.RemoveEmptyEntries))).ShouldBe(
        [
            "what how many",
            "listings 2",
            "listings for: men, adult 1",
            "listings for: women, adult 1",
            "listings priced by: list 2",
            "rows 4",
            "rows refused: price_invalid 1",
            "rows refused: row_unreadable 1",
        ]);
        Directory.Exists(_work.PathOf("data")).ShouldBeFalse();
    }

    [Fact]
    public async Task Every_cell_of_a_table_can_be_read_for_its_speed_alone() =>
        (await StartAsync("check", "tables/shoes.csv", "--every-cell")).Output.ShouldMatch(@"^1 rows, 8 cells, [\d.]+ s, [\d.]+ s of processor time\n$");

    [Fact]
    public async Task A_schema_is_drafted_for_an_unknown_table()
    {
        _work.Write("tables/new.csv", "ref,name,price,picture\n1,Halden Fjell,$90.00,pictures/a.png\n");

        var run = await StartAsync("--suggest", "tables/new.csv");

        run.ShouldBe(run with { Code = 0, Error = "" });
        run.Output.ShouldContain("\"list_price\": [\"price\"],");
    }

    [Fact]
    public async Task The_help_shows_what_to_type()
    {
        var run = await StartAsync("--help");

        run.Code.ShouldBe(0);
        run.Output.ShouldContain("dotnet run --project src/KaggleImport -- --file ~/Downloads/listings.csv --name footlocker");
    }

    private async Task<Run> StartAsync(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = _work.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new Run(process.ExitCode, await output, await error);
    }

    private sealed record Run(int Code, string Output, string Error);
}
