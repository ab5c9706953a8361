using System.Globalization;
using System.Text.Json;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads what is needed out of a shop's JSON and tolerates the rest: what is absent or of another kind is null.</summary>
internal static class JsonReading
{
    /// <summary>Follows member names joined by dots.</summary>
    public static JsonElement? At(this JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind is not JsonValueKind.Object || !element.TryGetProperty(name, out element))
                return null;
        }

        return element;
    }

    /// <summary>The first of the paths that leads to text that is not blank; a number counts as text.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            var text = element.At(path) switch
            {
                { ValueKind: JsonValueKind.String } found => Unescaped(found),
                { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
                _ => null,
            };
            if (!string.IsNullOrWhiteSpace(text))
                return text.Trim();
        }

        return null;
    }

    /// <summary>The first of the paths that leads to an amount, written as a number or as text.</summary>
    public static decimal? Amount(this JsonElement element, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            var amount = element.At(path) switch
            {
                { ValueKind: JsonValueKind.Number } number => number.TryGetDecimal(out var value) ? value : null,
                { ValueKind: JsonValueKind.String } text => PriceText.Parse(Unescaped(text) ?? ""),
                _ => (decimal?)null,
            };
            if (amount is not null)
                return amount;
        }

        return null;
    }

    /// <summary>The first of the paths that leads to a count, written as a number or as text (<c>1,904</c>).</summary>
    public static int? Count(this JsonElement element, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (element.Text(path) is { } text && Count(text) is { } count)
                return count;
        }

        return null;
    }

    /// <summary>Whether the member is true, written as a value or as text.</summary>
    public static bool IsTrue(this JsonElement element, string path) => element.At(path) switch
    {
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.String } text => bool.TryParse(Unescaped(text), out var said) && said,
        _ => false,
    };

    /// <summary>The objects of an array; none when there is no array.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, string path) =>
        element.Items(path).Where(item => item.ValueKind is JsonValueKind.Object);

    /// <summary>What is in an array; none when there is no array.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } array ? array.EnumerateArray() : [];

    /// <summary>The texts of an array, or the one text that stands in its place.</summary>
    public static IEnumerable<string> Texts(this JsonElement element, string path) =>
        element.Text(path) is { } one ? [one] : element.Items(path).Where(item => item.ValueKind is JsonValueKind.String).Select(Unescaped).OfType<string>();

    /// <summary>The text; null for half of a surrogate pair, which is good JSON and no text.</summary>
    public static string? Unescaped(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    private static int? Count(string text) =>
        decimal.TryParse(text, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && number is >= 0 and <= int.MaxValue && number == decimal.Truncate(number)
            ? (int)number
            : null;
}
