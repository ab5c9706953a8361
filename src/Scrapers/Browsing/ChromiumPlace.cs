namespace ShoeData.Scrapers.Browsing;

/// <summary>Where a browser may lie, and who says so.</summary>
/// <param name="Named">Somebody chose it: it is this one or none.</param>
internal sealed record ChromiumPlace(string Path, string Origin, bool Named = false);
