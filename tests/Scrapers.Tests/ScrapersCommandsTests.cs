using ShoeData.Scrapers.Browsing;

namespace ShoeData.Scrapers.Tests;

/// <summary>The built program, as it is typed.</summary>
public sealed class ScrapersCommandsTests
{
    [Fact]
    public async Task Help_teaches_a_newcomer()
    {
        var help = await RunAsync("--help");

        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain("data/raw/<name>/");
        help.Output.ShouldContain("browser --install");
        help.Output.ShouldContain("--max-items <N>");
    }

    [Fact]
    public async Task A_dry_run_asks_nothing_and_says_what_it_would()
    {
        var plan = await RunAsync("--dry-run", "--sites", "nike,storefront", "--max-items", "48");

        plan.ExitCode.ShouldBe(0, plan.Errors);
        plan.Output.ShouldContain("https://www.nike.com/robots.txt");
        plan.Output.ShouldContain("http://127.0.0.1:5480/w/mens-shoes");
        plan.Output.ShouldEndWith("as ShoeData/1.0\n");
    }

    [Fact]
    public async Task A_browser_that_is_there_is_named_and_not_installed_again()
    {
        var found = await RunAsync("browser");
        var installed = await RunAsync("browser", "--install");

        found.Output.ShouldMatch(@"^/.+: .*\d+\.\d+.*\n$");
        (installed.ExitCode, installed.Output, installed.Errors).ShouldBe((0, "", ""));
    }

    [Theory]
    [InlineData("--max-items", "-1", "error: --max-items -1: a whole number was wanted, 0 for all.\n")]
    [InlineData("--sites", ",", "error: Scrapers:Sites is empty; name a site of config/sites, e.g. --sites nike.\n")]
    public async Task A_wrong_option_is_a_usage_error(string option, string value, string message)
    {
        var result = await RunAsync("--dry-run", option, value);

        (result.ExitCode, result.Errors).ShouldBe((2, message));
    }

    private static async Task<CommandResult> RunAsync(params string[] arguments)
    {
        // Its own folder, not the copy beside the tests: that one lacks what ASP.NET's framework brings here.
        var configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd('/'));
        var program = Path.Combine(AppContext.BaseDirectory, "..", "..", "Scrapers", configuration, "ShoeData.Scrapers");
        var result = await CommandRunner.RunAsync(program, arguments, TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);
        return result.ShouldNotBeNull();
    }
}
