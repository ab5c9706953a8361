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
