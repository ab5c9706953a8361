using System.Text.Json;
using System.Text.RegularExpressions;

namespace ShoeData;

/// <summary>Says what is wrong with a piece of JSON in the words of the file, not of the library.</summary>
public static partial class JsonErrorText
{
    /// <summary>A clause without a full stop, e.g. <c>'colours' is no member of a ShoeListing</c>.</summary>
    public static string Of(JsonException exception)
    {
        var message = Position().Replace(exception.Message, "");
        if (Unmapped().Match(message) is { Success: true } unmapped)
            return $"'{unmapped.Groups["name"].Value}' is no member of a {ShortName(unmapped.Groups["type"].Value)}";
        if (Missing().Match(message) is { Success: true } missing)
            return $"{missing.Groups["names"].Value.TrimEnd('.')} missing from this {ShortName(missing.Groups["type"].Value)}";
        if (Null().Match(message) is { Success: true } empty)
            return $"'{JsonNamingPolicy.SnakeCaseLower.ConvertName(empty.Groups["name"].Value)}' is null, a value was wanted";
        if (message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal))
            return $"the value of '{exception.Path?.TrimStart('$', '.')}' is of the wrong kind or unknown";
        return $"no valid JSON: {message.TrimEnd('.')}";
    }

    private static string ShortName(string type) => type.Split('.')[^1];

    [GeneratedRegex(@"\s*(Path: .*?\|\s*)?LineNumber: \d+ \| BytePositionInLine: \d+\.$")]
    private static partial Regex Position();

    [GeneratedRegex("^The JSON property '(?<name>.+)' could not be mapped to any .NET member contained in type '(?<type>.+)'")]
    private static partial Regex Unmapped();

    [GeneratedRegex("^JSON deserialization for type '(?<type>.+)' was missing required properties including: (?<names>.+)$")]
    private static partial Regex Missing();

    [GeneratedRegex("^The (?:property or field|constructor parameter) '(?<name>.+?)' on type '.+' doesn't allow (?:setting )?null values")]
    private static partial Regex Null();
}
