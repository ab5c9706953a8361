using ShoeData.Scrapers.Drift;

namespace ShoeData.Scrapers.Asking;

/// <summary>One shop cannot be read any further; the others go on.</summary>
/// <param name="message">What happened, where, and the numbers.</param>
internal sealed class SiteStoppedException(ExitCode code, string message, Exception? cause = null) : Exception(message, cause)
{
    public ExitCode Code { get; } = code;

    /// <summary>The page that is no longer as it was; null when no page is to blame.</summary>
    public SeenPage? Page { get; private init; }

    /// <summary>The shop does not want to be read: robots.txt, 403, 429, a challenge. Nothing is evaded.</summary>
    public static SiteStoppedException Refused(string message, Exception? cause = null) => new(ExitCode.Refused, message, cause);

    /// <summary>The shop could not be read, or its pages have changed.</summary>
    public static SiteStoppedException Failed(string message, Exception? cause = null) => new(ExitCode.Failed, message, cause);

    /// <summary>The shop's pages are no longer as they were.</summary>
    public static SiteStoppedException Changed(string message, SeenPage? page, Exception? cause = null) => new(ExitCode.Failed, message, cause) { Page = page };
}
