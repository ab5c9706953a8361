using ShoeData.Scrapers.Drift;

namespace ShoeData.Scrapers.Asking;

/// <summary>One shop cannot be read any further; the others go on.</summary>
/// <param name="message">What happened, where, and the numbers.</param>
internal sealed class SiteStoppedException(ExitCode code, string message, Exception? cause = null) : Exception(message, cause)
{
    public ExitCode Code { get; } = code;

    /// <summary>The page that is no longer as it was; null when no page is to blame.</summary>
    public SeenPage? Page { get; private init; }

    /// <summary>How the shop said no; null when it did not.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>Whether what was got until then is of use to the next run.</summary>
    public bool KeepsAnswers { get; private init; }

    /// <summary>The shop does not want to be read: robots.txt, 403, 429, a challenge. Nothing is evaded.</summary>
    public static SiteStoppedException Refused(Refusal refusal, Exception? cause = null) =>
        new(ExitCode.Refused, refusal.ToString(), cause) { Refusal = refusal, KeepsAnswers = true };

    /// <summary>The pages are not what they were; the next run begins anew.</summary>
    public static SiteStoppedException Failed(string message, Exception? cause = null) => new(ExitCode.Failed, message, cause);

    /// <summary>The shop's pages are no longer as they were.</summary>
    public static SiteStoppedException Changed(string message, SeenPage? page, Exception? cause = null) => new(ExitCode.Failed, message, cause) { Page = page };

    /// <summary>The shop could not be asked; the next run goes on from here.</summary>
    public static SiteStoppedException Interrupted(string message, Exception? cause = null) => new(ExitCode.Failed, message, cause) { KeepsAnswers = true };

    /// <summary>The shop has failed for so long that the rest is left for the next run.</summary>
    public static SiteStoppedException LeftForNextRun(string message) => new(ExitCode.Refused, message) { KeepsAnswers = true };
}
