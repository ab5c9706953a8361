namespace ShoeData.Scrapers.Browsing;

/// <summary>The program Playwright brings along; run by ourselves, so that what it prints can be kept back.</summary>
internal static class PlaywrightDriver
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, ".playwright");

    public static string Program { get; } = Path.Combine(Folder, "node", "linux-x64", "node");

    public static string Script { get; } = Path.Combine(Folder, "package", "cli.js");
}
