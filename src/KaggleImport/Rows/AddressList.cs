using System.Text.Json;
using System.Text.RegularExpressions;

namespace ShoeData.KaggleImport;

/// <summary>Takes a cell with several picture addresses apart.</summary>
internal static partial class AddressList
{
    /// <summary>The addresses of a JSON array, or of a list parted by commas, <c>~</c>, <c>|</c>, <c>;</c> or white space.</summary>
    public static IEnumerable<string> Split(string cell)
    {
        if (cell.StartsWith('[') && TryReadArray(cell) is { } array)
            return array;
        // An address ends where the next one begins: commas inside of one ("w_600,f_auto") part nothing.
        var starts = Starts().Matches(cell);
        var parts = starts.Count == 0
            ? [cell]
            : starts.Select((start, index) => cell[start.Index..(index + 1 < starts.Count ? starts[index + 1].Index : cell.Length)]).Prepend(cell[..starts[0].Index]);
        return parts.Select(part => part.Trim(Separators));
    }

    private static readonly char[] Separators = [',', ';', '|', '~', '"', '\'', '[', ']', ' ', '\t', '\r', '\n'];

    private static List<string>? TryReadArray(string cell)
    {
        try
        {
            using var document = JsonDocument.Parse(cell);
            return [.. document.RootElement.EnumerateArray().Where(item => item.ValueKind is JsonValueKind.String).Select(item => item.GetString() ?? "")];
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(@"(?:^|(?<=[\s,;|~""'\[]))(?:[a-z][a-z0-9+.\-]*:)?//(?=[^\s/])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Starts();
}
