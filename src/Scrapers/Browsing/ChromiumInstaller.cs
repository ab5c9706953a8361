using Spectre.Console;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Gets a browser: Playwright's own build first, else the distribution's package.</summary>
internal sealed class ChromiumInstaller(IAnsiConsole console)
{
    public const string Command = "dotnet run --project src/Scrapers -- browser --install";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);
    private readonly List<string> _tried = [];

    /// <exception cref="UserError">Neither way worked; the message holds the commands to type.</exception>
    public async Task<ChromiumBuild> InstallAsync(CancellationToken token)
    {
        console.MarkupLine("installing Chromium: trying the build that Playwright downloads ...");
        await TryAsync("Playwright's download", PlaywrightDriver.Program, [PlaywrightDriver.Script, "install", "chromium"], token);
        if (await ChromiumFinder.FindAsync(configured: null, token) is { } own)
            return own;

        console.MarkupLine("installing Chromium: trying the distribution's package ...");
        if (await AptAsync("install", token) || (await AptAsync("update", token) && await AptAsync("install", token)))
            _tried.Add("the package chromium is installed, but no browser of it starts");
        return await ChromiumFinder.FindAsync(configured: null, token) ?? throw new UserError(
            $"Chromium could not be installed: {string.Join("; ", _tried.Distinct())}.\n"
            + "Install it yourself, e.g. on Debian and Ubuntu: sudo apt-get update && sudo apt-get install chromium\n"
            + $"or name one that is already there: {SettingsEnvironment.Chromium}=/path/to/chrome",
            exitCode: ExitCode.Failed);
    }

    private Task<bool> AptAsync(string verb, CancellationToken token)
    {
        string[] arguments = verb is "install" ? ["install", "--yes", "--no-install-recommends", "chromium"] : [verb];
        return Environment.IsPrivilegedProcess
            ? TryAsync($"apt-get {verb}", "apt-get", arguments, token)
            : TryAsync($"sudo -n apt-get {verb}", "sudo", ["-n", "apt-get", .. arguments], token);
    }

    private async Task<bool> TryAsync(string name, string program, string[] arguments, CancellationToken token)
    {
        var result = await CommandRunner.RunAsync(program, arguments, Patience, token);
        if (result?.ExitCode == 0)
            return true;
        _tried.Add(result is null ? $"{name} could not be run" : $"{name} ended with {result.ExitCode} ({LastLine(result.Errors)})");
        return false;
    }

    private static string LastLine(string text) =>
        text.Split('\n').Select(line => line.Trim()).LastOrDefault(line => line.StartsWith("Error:", StringComparison.Ordinal) || line.StartsWith("E:", StringComparison.Ordinal))
        ?? text.Trim().Split('\n')[^1];
}
