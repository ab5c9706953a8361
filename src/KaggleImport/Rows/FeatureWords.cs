using System.Text.Json;
using System.Text.RegularExpressions;

namespace ShoeData.KaggleImport;

/// <summary>What a cell of features (<c>[{"key":"Gender","value":["Men"]}]</c>) says about the wearer; its other features are left alone.</summary>
internal static partial class FeatureWords
{
    /// <summary>Null when it says nothing, or is no JSON: tables are printed with cells cut short.</summary>
    public static string? Of(string? cell)
    {
        if (cell is not ['[', ..] || !About().IsMatch(cell))
            return null;
        try
        {
            using var document = JsonDocument.Parse(cell, new JsonDocumentOptions { MaxDepth = ByteProblem.DeepestJson });
            return string.Join(" | ", document.RootElement.EnumerateArray().Where(IsAboutWearer).Select(feature => feature.GetProperty("value").ToString()));
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsAboutWearer(JsonElement feature) =>
        feature.ValueKind is JsonValueKind.Object
        && feature.TryGetProperty("key", out var key) && key.ValueKind is JsonValueKind.String && About().IsMatch(key.GetString() ?? "")
        && feature.TryGetProperty("value", out _);

    [GeneratedRegex(@"\b(gender|age group|age range|age segment|department|target audience)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About();
}
