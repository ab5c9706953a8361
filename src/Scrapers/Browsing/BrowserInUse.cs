namespace ShoeData.Scrapers.Browsing;

/// <summary>Which browser the shops would be read with.</summary>
public static class BrowserInUse
{
    /// <summary>One line: path, version and where it was found.</summary>
    /// <exception cref="UserError">There is none; the message says how to get one.</exception>
    public static async Task<string> DescribeAsync(StageContext context, CancellationToken token)
    {
        var chromium = await ChromiumFinder.RequireAsync(context.Settings.Bind<ScrapersOptions>().Chromium, token);
        return $"{chromium.Path}: {chromium.Version}, {chromium.Origin}";
    }
}
