using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Browsing;

/// <summary>How a shop says that it does not want to be read.</summary>
internal static partial class RefusalRules
{
    public static bool IsRefusal(int status) => status is 401 or 403 or 407 or 429 or 451;

    /// <summary>The words by which a page without products is known as a challenge; null when there are none.</summary>
    public static string? Challenge(string html) => ChallengeWords().Match(html) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(
        "captcha|access denied|are you (a )?(human|robot)|verify (that )?you are (a )?human|unusual traffic"
        + "|cf-chl|_Incapsula_|px-block|pardon our interruption",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChallengeWords();
}
