using System.Globalization;
using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>Reads prices as shops and tables print them: <c>$107</c>, <c>1,299.00</c>, <c>1.299,00 €</c>, <c>39,89</c>, <c>$59.99 - $79.99</c>.</summary>
public static partial class PriceText
{
    /// <summary>The amount without its currency sign; null when the text is no single price.</summary>
    public static decimal? Parse(string text) => Read(text) is { IsSingle: true } price ? price.Lowest : null;

    /// <summary>One amount or a range, with its currency; null when the text is neither.</summary>
    public static PriceRange? Read(string text) => Single(text) ?? Range(text);

    private static PriceRange? Range(string text)
    {
        if (Ends().Match(text) is not { Success: true } ends)
            return null;
        var (low, high) = (Single(ends.Groups["low"].Value), Single(ends.Groups["high"].Value));
        return low is null || high is null || high.Lowest < low.Lowest || !Agree(low.Currency, high.Currency)
            ? null
            : new PriceRange(low.Lowest, high.Lowest, low.Currency ?? high.Currency);
    }

    private static PriceRange? Single(string text)
    {
        var match = Amount().Match(text.Trim());
        if (!match.Success || !TryReadCurrency(match.Groups["before"].Value, match.Groups["after"].Value, out var currency))
            return null;
        return decimal.TryParse(Normalise(match), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var price)
            ? new PriceRange(price, price, currency)
            : null;
    }

    // "$107 CAD" is Canadian: a code tells which dollar the sign means.
    private static bool TryReadCurrency(string before, string after, out string? currency)
    {
        var (first, second) = (CurrencyCodes.Of(before), CurrencyCodes.Of(after));
        currency = before.Trim() is "$" && second is not null ? second : first ?? second;
        var known = (first is not null || before.Length == 0) && (second is not null || after.Length == 0);
        return known && (Agree(first, second) || (before.Trim() is "$" && second is not null && second.EndsWith('D')));
    }

    private static bool Agree(string? one, string? other) => one is null || other is null || one == other;

    private static string Normalise(Match match)
    {
        var whole = NoDigit().Replace(match.Groups["whole"].Value, "");
        return match.Groups["cents"].Success ? $"{whole}.{match.Groups["cents"].Value}" : whole;
    }

    // A mark followed by three digits parts thousands, by one or two digits it is the decimal mark; both in one number must differ.
    [GeneratedRegex(
        @"^(?<before>[^\d\s,'’+\-–—()][^\d\s,'’+\-–—()]{0,4})?\s*(?<whole>\d{1,3}(?<mark>[.,'’ \u00A0\u2009\u202F])\d{3}(?:\k<mark>\d{3})*|\d+)(?:(?!\k<mark>)[.,](?<cents>\d{1,2})|[.,][-–—])?\s*(?<after>[^\d\s,'’+\-–—()][^\d\s,'’+\-–—()]{0,4})?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Amount();

    [GeneratedRegex(@"^(?<low>.*?\d.*?)\s*(?:-|–|—|\bto\b)\s*(?<high>\D{0,6}\d.*)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Ends();

    [GeneratedRegex(@"\D")]
    private static partial Regex NoDigit();
}
