using System.Globalization;
using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Browsing;

/// <summary>The places a browser is looked for, best first.</summary>
internal static partial class ChromiumPlaces
{
    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
    private static readonly string[] BuildFolders = ["chrome-linux64", "chrome-linux"];
    private static readonly string[] UsualFolders = ["/usr/bin", "/usr/local/bin", "/snap/bin", "/usr/lib/chromium", "/opt/google/chrome"];

    /// <param name="configured">The setting; null when there is none.</param>
    /// <param name="environment">The process's variables.</param>
    public static IEnumerable<ChromiumPlace> All(string? configured, IReadOnlyDictionary<string, string> environment)
    {
        if (!string.IsNullOrWhiteSpace(configured))
            return [new ChromiumPlace(configured, $"{ScrapersOptions.Section}:{nameof(ScrapersOptions.Chromium)}", Named: true)];
        if (environment.GetValueOrDefault(SettingsEnvironment.Chromium) is { Length: > 0 } named)
            return [new ChromiumPlace(named, SettingsEnvironment.Chromium, Named: true)];
        return PlaywrightsOwn(environment).Concat(OnPath(environment)).DistinctBy(place => place.Path);
    }

    // ~/.cache/ms-playwright/chromium-1248/chrome-linux64/chrome, the newest build first.
    private static IEnumerable<ChromiumPlace> PlaywrightsOwn(IReadOnlyDictionary<string, string> environment)
    {
        var folder = environment.GetValueOrDefault("PLAYWRIGHT_BROWSERS_PATH") is { Length: > 1 } chosen
            ? chosen
            : Path.Combine(environment.GetValueOrDefault("HOME", "/root"), ".cache", "ms-playwright");
        return Directory.Exists(folder)
            ? Directory.EnumerateDirectories(folder, "chromium-*")
                .Select(build => (Build: build, Number: BuildNumber().Match(build)))
                .Where(found => found.Number.Success)
                .OrderByDescending(found => int.Parse(found.Number.ValueSpan, CultureInfo.InvariantCulture))
                .SelectMany(found => BuildFolders.Select(inner => Path.Combine(found.Build, inner, "chrome")))
                .Where(File.Exists)
                .Select(path => new ChromiumPlace(path, "installed by Playwright"))
            : [];
    }

    private static IEnumerable<ChromiumPlace> OnPath(IReadOnlyDictionary<string, string> environment) =>
        from folder in environment.GetValueOrDefault("PATH", "").Split(':', StringSplitOptions.RemoveEmptyEntries).Concat(UsualFolders)
        from name in Names
        let path = Path.Combine(folder, name)
        where File.Exists(path)
        select new ChromiumPlace(path, "found on this system");

    [GeneratedRegex(@"(?<=chromium-)\d{1,9}$")]
    private static partial Regex BuildNumber();
}
