namespace ShoeData.Scrapers.Harvest;

/// <summary>How a shop's turn ended.</summary>
/// <param name="Report">Null when nothing of it was written.</param>
/// <param name="Notice">What a person should know; null when all went well.</param>
internal sealed record SiteOutcome(ExitCode Code, StageReport? Report, string? Notice);
