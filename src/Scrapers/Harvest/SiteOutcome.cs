using ShoeData.Scrapers.Watching;

namespace ShoeData.Scrapers.Harvest;

/// <summary>How a shop's turn ended.</summary>
/// <param name="Report">Null when nothing of it was written.</param>
/// <param name="Notice">What a person should know; null when all went well.</param>
internal sealed record SiteOutcome(string Site, ExitCode Code, ScrapeReport? Report, string? Notice)
{
    /// <summary>Pictures that no finished run before had.</summary>
    public int NewPictures { get; init; }

    public TimeSpan Elapsed { get; init; }

    public string State => Code switch
    {
        ExitCode.Done => "done",
        ExitCode.Refused => "refused",
        _ => "failed",
    };
}
