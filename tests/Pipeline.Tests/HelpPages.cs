using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;

namespace ShoeData.Pipeline.Tests;

/// <summary>The help of every command of every program as one Markdown page, asked from the built programs themselves.</summary>
internal static partial class HelpPages
{
    // In the order in which the data flows.
    private static readonly (string Project, string Folder)[] Programs =
    [
        ("Pipeline", "src"), ("Scrapers", "src"), ("KaggleImport", "src"), ("Curation", "src"), ("Training", "src"), ("Predictor", "src"), ("Storefront", "samples"),
    ];

    public static async Task<string> CreateAsync(string checkout)
    {
        var page = new StringBuilder("""
            # Command line

            Every program, from the root of the checkout: `dotnet run --project src/Pipeline -- <arguments>`. This page is their `--help`,
            written by a test; after a change run `UPDATE_DOCS=1 dotnet test --project tests/Pipeline.Tests`.

            """);
        foreach (var (project, folder) in Programs)
        {
            page.Append($"\n## {project}\n\n`dotnet run --project {folder}/{project} -- ...`\n");
            foreach (var (command, help) in await CommandsAsync(Executable(checkout, project), []))
                page.Append(command.Length == 0 ? "" : $"\n### {project} {command}\n").Append($"\n```text\n{help}\n```\n");
        }

        return page.ToString();
    }

    private static async Task<IReadOnlyList<(string Command, string Help)>> CommandsAsync(string executable, string[] command)
    {
        var help = await HelpAsync(executable, command);
        List<(string, string)> pages = [(string.Join(' ', command), help)];
        var list = help.Split("\nCommands:\n");
        IEnumerable<Match> children = list.Length > 1 ? CommandName().Matches(list[1]) : [];
        foreach (var child in children)
            pages.AddRange(await CommandsAsync(executable, [.. command, child.Groups["name"].Value]));
        return pages;
    }

    private static async Task<string> HelpAsync(string executable, string[] command)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", executable, .. command, "--help"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start).ShouldNotBeNull();
        // A program that does not know --help may go on for ever.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        await using var end = patience.Token.Register(process.Kill);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var help = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, $"{executable} {string.Join(' ', command)} --help: {await errors}");
        return string.Join('\n', help.Split('\n').Select(line => line.TrimEnd())).Trim();
    }

    // artifacts/bin/Pipeline.Tests/debug_linux-x64/ lies beside artifacts/bin/Scrapers/debug_linux-x64/.
    private static string Executable(string checkout, string project) => Path.Combine(
        checkout, "artifacts", "bin", project, new DirectoryInfo(AppContext.BaseDirectory).Name, $"ShoeData.{project}.dll");

    [GeneratedRegex(@"^ {2}(?<name>[a-z][a-z-]*)", RegexOptions.Multiline)]
    private static partial Regex CommandName();
}
