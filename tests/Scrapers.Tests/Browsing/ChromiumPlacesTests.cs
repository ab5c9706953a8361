using System.Runtime.Versioning;
using ShoeData.Scrapers.Browsing;

namespace ShoeData.Scrapers.Tests.Browsing;

[SupportedOSPlatform("linux")]
public sealed class ChromiumPlacesTests : IDisposable
{
    private readonly string _home = Directory.CreateTempSubdirectory("shoedata-browsers-").FullName;

    public void Dispose() => Directory.Delete(_home, recursive: true);

    [Fact]
    public void The_configured_browser_is_the_only_one_asked() =>
        All("/opt/mine", new() { ["SHOEDATA_CHROMIUM"] = "/opt/other" }).ShouldBe([new ChromiumPlace("/opt/mine", "Scrapers:Chromium", Named: true)]);

    [Fact]
    public void Without_a_setting_the_environment_decides() =>
        All(null, new() { ["SHOEDATA_CHROMIUM"] = "/opt/other" }).ShouldBe([new ChromiumPlace("/opt/other", "SHOEDATA_CHROMIUM", Named: true)]);

    [Fact]
    public void Playwrights_newest_build_comes_before_what_is_on_the_path()
    {
        var old = Touch(".cache/ms-playwright/chromium-99/chrome-linux/chrome");
        var recent = Touch(".cache/ms-playwright/chromium-1248/chrome-linux64/chrome");
        Touch(".cache/ms-playwright/chromium_headless_shell-1248/chrome-linux64/chrome");
        Touch(".cache/ms-playwright/chromium-tip/chrome-linux64/chrome");
        var system = Touch("bin/google-chrome");

        All(null, new() { ["HOME"] = _home, ["PATH"] = $"/nowhere:{_home}/bin" }).Select(place => place.Path).Take(3).ShouldBe([recent, old, system]);
    }

    [Fact]
    public void Playwrights_builds_may_lie_elsewhere()
    {
        var build = Touch("browsers/chromium-1/chrome-linux64/chrome");

        All(null, new() { ["HOME"] = _home, ["PLAYWRIGHT_BROWSERS_PATH"] = $"{_home}/browsers" })[0].ShouldBe(new ChromiumPlace(build, "installed by Playwright"));
    }

    [Fact]
    public async Task The_first_browser_that_starts_is_taken()
    {
        var stub = Script("stub", "echo 'Please install the chromium snap'; exit 1");
        var silent = Script("silent", "exit 0");
        var good = Script("good", "echo 'Chromium 156.0.1'");

        (await ChromiumFinder.FirstAsync([Place("/nowhere/chrome"), Place(stub), Place(silent), Place(good)], TestContext.Current.CancellationToken))
            .ShouldBe(new ChromiumBuild(good, "Chromium 156.0.1", "found here"));
    }

    [Fact]
    public async Task None_is_none() =>
        (await ChromiumFinder.FirstAsync([Place("/nowhere/chrome")], TestContext.Current.CancellationToken)).ShouldBeNull();

    [Fact]
    public async Task A_named_browser_that_does_not_start_is_an_error()
    {
        var error = await Should.ThrowAsync<UserError>(
            ChromiumFinder.FirstAsync([new ChromiumPlace("/nowhere/chrome", "SHOEDATA_CHROMIUM", Named: true)], TestContext.Current.CancellationToken));

        error.Message.ShouldBe("SHOEDATA_CHROMIUM is '/nowhere/chrome', which is no browser that starts; correct it, or unset it to have one looked for.");
    }

    private static List<ChromiumPlace> All(string? configured, Dictionary<string, string> environment) => [.. ChromiumPlaces.All(configured, environment)];

    private static ChromiumPlace Place(string path) => new(path, "found here");

    private string Touch(string name)
    {
        var path = Path.Combine(_home, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, "");
        return path;
    }

    private string Script(string name, string body)
    {
        var path = Touch(name);
        File.WriteAllText(path, $"#!/bin/sh\n{body}\n");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return path;
    }
}
