using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>The forms of sizes that tell whom they fit.</summary>
internal static partial class WearerSizes
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    [GeneratedRegex(@"\bM\s?\d{1,2}(\.5)?\s*/\s*W\s?\d|\bW\s?\d{1,2}(\.5)?\s*/\s*M\s?\d", Options)]
    public static partial Regex Both();

    [GeneratedRegex(@"\d\s*B\(M\)", Options)]
    public static partial Regex Women();

    [GeneratedRegex(@"\d\s*D\(M\)", Options)]
    public static partial Regex Men();

    [GeneratedRegex(@"\bmonths?\b|\b(0-3|3-6|6-9|6-12|9-12|12-18|18-24)\s?m(os?)?\b|\binfant\b", Options)]
    public static partial Regex Infant();

    // With a space between, C is a width.
    [GeneratedRegex(@"\b\d{1,2}(\.5)?[CT]\b|\b(little kid|toddler)\b", Options)]
    public static partial Regex Child();

    [GeneratedRegex(@"\b\d{1,2}(\.5)?\s?Y\b|\bbig kid\b", Options)]
    public static partial Regex Youth();
}
