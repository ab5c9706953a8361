namespace ShoeData.Scrapers.Browsing;

/// <summary>How another program ended.</summary>
internal sealed record CommandResult(int ExitCode, string Output, string Errors);
