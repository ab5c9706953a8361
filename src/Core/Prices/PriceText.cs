using System.Globalization;
using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>Reads prices as shops and tables print them: <c>$107</c>, <c>1,299.00</c>, <c>1.299,00 €</c>, <c>39,89</c>.</summary>
public static partial class PriceText
{
    /// <summary>The amount without its currency sign; null when the text is no single price.</summary>
    public static decimal? Parse(string text)
    {
        var match = Amount().Match(text.Trim());
        return match.Success
            && decimal.TryParse(Normalise(match.Groups["number"].Value), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price)
            ? price
            : null;
    }

    // The last mark followed by one or two digits (or the only mark not followed by three) is the decimal mark.
    private static string Normalise(string number)
    {
        var mark = number.LastIndexOfAny(['.', ',']);
        if (mark < 0)
            return number;
        var decimals = number.Length - mark - 1;
        var whole = number[..mark].Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return decimals == 3 ? whole + number[(mark + 1)..] : $"{whole}.{number[(mark + 1)..]}";
    }

    [GeneratedRegex(
        @"^(?:[$€£¥]|USD|EUR|GBP)?\s*(?<number>\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\s*(?:[$€£¥]|USD|EUR|GBP)?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amount();
}
