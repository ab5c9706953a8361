using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Asking;

/// <summary>How a shop says that it does not want to be read.</summary>
internal static partial class RefusalRules
{
    // A page without products that fits into this many characters is an excuse; a changed format comes in a whole page.
    private const int TinyCharacters = 512;

    public static bool IsRefusal(int status) => status is 401 or 403 or 407 or 429 or 451;

    /// <summary>What a page without products is, if it is a refusal: by the words of a challenge, or because there is next to nothing.</summary>
    public static Refusal? OfPage(Uri address, string text) => ChallengeWords().Match(text) is { Success: true } match
        ? new Refusal.Challenge(address, match.Value)
        : text.Length < TinyCharacters ? new Refusal.TinyBody(address, text.Length) : null;

    [GeneratedRegex(
        "captcha|access denied|are you (a )?(human|robot)|verify (that )?you are (a )?human|unusual traffic"
        + "|cf-chl|_Incapsula_|px-block|pardon our interruption",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ChallengeWords();
}
