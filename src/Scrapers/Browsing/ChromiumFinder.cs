using System.Collections;

namespace ShoeData.Scrapers.Browsing;

/// <summary>Finds a browser that really starts: on some systems the name is only a hint to install one.</summary>
internal static class ChromiumFinder
{
    private static readonly TimeSpan TimeToAnswer = TimeSpan.FromSeconds(15);

    /// <summary>The browser that would be used.</summary>
    /// <exception cref="UserError">There is none; the message says how to get one.</exception>
    public static async Task<ChromiumBuild> RequireAsync(string? configured, CancellationToken token) =>
        await FindAsync(configured, token) ?? throw new UserError(
            "no Chromium was found: neither one that Playwright installed, nor chromium or google-chrome on this system.\n"
            + $"Install one with: {ChromiumInstaller.Command}\n"
            + $"or name one: {SettingsEnvironment.Chromium}=/path/to/chrome",
            exitCode: ExitCode.Failed);

    /// <summary>Null when there is none.</summary>
    /// <exception cref="UserError">One was named, but it does not start.</exception>
    public static Task<ChromiumBuild?> FindAsync(string? configured, CancellationToken token)
    {
        var environment = Environment.GetEnvironmentVariables().Cast<DictionaryEntry>()
            .ToDictionary(entry => (string)entry.Key, entry => (string?)entry.Value ?? "", StringComparer.Ordinal);
        return FirstAsync(ChromiumPlaces.All(configured, environment), token);
    }

    /// <inheritdoc cref="FindAsync"/>
    public static async Task<ChromiumBuild?> FirstAsync(IEnumerable<ChromiumPlace> places, CancellationToken token)
    {
        foreach (var place in places)
        {
            if (await VersionAsync(place.Path, token) is { } version)
                return new ChromiumBuild(place.Path, version, place.Origin);
            if (place.Named)
                throw new UserError($"{place.Origin} is '{place.Path}', which is no browser that starts; correct it, or unset it to have one looked for.");
        }

        return null;
    }

    private static async Task<string?> VersionAsync(string path, CancellationToken token) =>
        await CommandRunner.RunAsync(path, ["--version"], TimeToAnswer, token) is { ExitCode: 0, Output: var output } && output.Any(char.IsAsciiDigit)
            ? output.Trim().Split('\n')[^1]
            : null;
}
