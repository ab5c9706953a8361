namespace ShoeData.Pipeline.Tests;

public sealed class CliDocsTests
{
    [Fact]
    public async Task The_page_about_the_command_line_is_what_the_programs_say()
    {
        var page = Path.Combine(RepositoryRoot.Find(), "docs", "cli.md");
        var now = await HelpPages.CreateAsync(RepositoryRoot.Find());
        if (Environment.GetEnvironmentVariable("UPDATE_DOCS") == "1")
            await AtomicFile.WriteTextAsync(page, now, TestContext.Current.CancellationToken);
        (await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken))
            .ShouldBe(now, "docs/cli.md is out of date: UPDATE_DOCS=1 dotnet test --project tests/Pipeline.Tests writes it anew");
    }
}
