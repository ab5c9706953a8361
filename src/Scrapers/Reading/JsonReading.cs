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

    /// <summary>The first of the paths that leads to text that is not blank.</summary>
    public static string? Text(this JsonElement element, params ReadOnlySpan<string> paths)
    {
        foreach (var path in paths)
        {
            if (element.At(path) is { ValueKind: JsonValueKind.String } found && found.GetString() is { } text && !string.IsNullOrWhiteSpace(text))
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
                { ValueKind: JsonValueKind.String } text => PriceText.Parse(text.GetString() ?? ""),
                _ => (decimal?)null,
            };
            if (amount is not null)
                return amount;
        }

        return null;
    }

    /// <summary>The objects of an array; none when there is no array.</summary>
    public static IEnumerable<JsonElement> Objects(this JsonElement element, string path) =>
        element.At(path) is { ValueKind: JsonValueKind.Array } array
            ? array.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.Object)
            : [];
}
