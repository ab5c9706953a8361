using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>The name all colourways of a model share: its title without gender, age and colour.</summary>
public static partial class StyleName
{
    /// <summary><c>"Nike LeBron 15 - Men's"</c> gives <c>nike lebron 15</c>.</summary>
    /// <param name="title">The title as the shop prints it.</param>
    /// <param name="brand">Put in front when the title does not begin with it.</param>
    /// <param name="colour">Removed from the end of the title when it stands there.</param>
    public static string From(string title, string brand, string? colour)
    {
        var bare = WithoutColour(title, colour).Replace('’', '\'');
        bare = WearerWords().Replace(bare, " ");
        bare = ShoeWords().Replace(bare, " ");
        var words = Slug(bare, ' ');
        var brandWords = Slug(brand, ' ');
        return $"{words} ".StartsWith($"{brandWords} ", StringComparison.Ordinal) ? words : $"{brandWords} {words}".Trim();
    }

    /// <summary>Lower-case letters and digits of any text, accents removed, joined by <paramref name="separator"/>.</summary>
    public static string Slug(string text, char separator = '-')
    {
        var slug = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (LatinFold.Of(letter) is { } plain)
                slug.Append(plain);
            else if (letter is '\'' or '’' || char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark)
                continue;
            else if (slug.Length > 0 && slug[^1] != separator)
                slug.Append(separator);
        }

        return slug.ToString().TrimEnd(separator);
    }

    private static string WithoutColour(string title, string? colour) =>
        !string.IsNullOrWhiteSpace(colour) && title.EndsWith(colour, StringComparison.OrdinalIgnoreCase)
            ? title[..^colour.Length]
            : title;

    [GeneratedRegex(
        @"\b(men|women|man|woman|boy|girl|kid|adult|infant|toddler|youth|junior|ladie|unisex|wmn)('?s'?)?(?!\w)|\b(grade school|pre-?school|big kids?|little kids?)\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WearerWords();

    [GeneratedRegex(@"\b(shoes?|sneakers?|trainers?)\s*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ShoeWords();
}
