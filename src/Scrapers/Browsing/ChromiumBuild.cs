namespace ShoeData.Scrapers.Browsing;

/// <summary>A browser that answers.</summary>
/// <param name="Version">As it prints it, e.g. <c>Chromium 156.0.8078.79</c>.</param>
internal sealed record ChromiumBuild(string Path, string Version, string Origin);
