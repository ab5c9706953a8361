using System.Globalization;
using System.Text.RegularExpressions;

namespace ShoeData.Scrapers.Reading;

/// <summary>Makes the address of a wall's next page out of this one's.</summary>
internal static class NextAddress
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    /// <summary>The next page of a wall that counts products: the one that begins with product <paramref name="start"/>; null past the end.</summary>
    public static string? ByOffset(Uri address, string parameter, int start, int? total) =>
        start > 0 && start < total ? With(address, parameter, start) : null;

    /// <summary>A parameter of the address as a whole number; null when it has none.</summary>
    public static int? Number(Uri address, string parameter) =>
        Pattern(parameter).Match(address.Query) is { Success: true } match
        && int.TryParse(match.Groups["value"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>The address with one parameter set, and all others as they were.</summary>
    public static string With(Uri address, string parameter, int value) => With(address, parameter, value.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="With(Uri, string, int)"/>
    public static string With(Uri address, string parameter, string value)
    {
        var (text, pattern) = (address.GetLeftPart(UriPartial.Query), Pattern(parameter));
        if (pattern.IsMatch(text))
            return pattern.Replace(text, match => $"{match.Groups["name"].Value}{value}", 1);
        return $"{text}{(address.Query.Length > 0 ? '&' : '?')}{parameter}={value}";
    }

    private static Regex Pattern(string parameter) =>
        new($"(?<name>[?&]{Regex.Escape(parameter)}=)(?<value>[^&#]*)", RegexOptions.CultureInvariant, PatternLimit);
}
