using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ShoeData.Scrapers.Reading;

/// <summary>State a page carries for its own scripts: a script of JSON, or a value given to a name.</summary>
/// <param name="Name">The script's id, or the name that is given the value.</param>
/// <param name="Text">Begins with the JSON; a script goes on behind it.</param>
internal sealed partial record EmbeddedState(string Name, string Text)
{
    private const int MostInOneScript = 20;

    /// <summary>All states of a page, in its order.</summary>
    public static IEnumerable<EmbeddedState> Of(IDocument document) => document.QuerySelectorAll("script:not([src])").SelectMany(Of);

    /// <exception cref="JsonException">It is no JSON, cut off, or nested too deep.</exception>
    public JsonDocument Parse()
    {
        try
        {
            return JsonText.ParseFirst(Text);
        }
        catch (JsonException) when (Undefined().IsMatch(Text))
        {
            return JsonText.ParseFirst(Undefined().Replace(Text, "null"));
        }
    }

    private static IEnumerable<EmbeddedState> Of(IElement script)
    {
        var (type, text) = (script.GetAttribute("type") ?? "", script.TextContent);
        if (type.Contains("ld+json", StringComparison.OrdinalIgnoreCase))
            return [];
        if (text.AsSpan().TrimStart() is ['{' or '[', ..])
            return [new EmbeddedState(script.Id ?? "without a name", text.Trim())];
        return Assignments().Matches(text).Take(MostInOneScript).Select(match => Assigned(match, text)).OfType<EmbeddedState>();
    }

    private static EmbeddedState? Assigned(Match match, string text)
    {
        var (name, value) = (match.Groups["name"].Value, text[(match.Index + match.Length)..]);
        return !match.Groups["parse"].Success ? new EmbeddedState(name, value)
            : Quoted(value) is { } inner ? new EmbeddedState(name, inner)
            : null;
    }

    // JSON.parse("{\"a\":1}"): the text is a string of JSON's own kind.
    private static string? Quoted(string value)
    {
        try
        {
            using var literal = JsonText.ParseFirst(value);
            return literal.RootElement.ValueKind is JsonValueKind.String ? literal.RootElement.GetString() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    [GeneratedRegex(
        """(?:\b(?:window|self|globalThis)\s*(?:\.\s*|\[\s*["'])|\b(?:var|let|const)\s+)(?<name>[A-Za-z_$][\w$]*)(?:["']\s*\])?\s*=\s*(?:(?<parse>JSON\.parse\(\s*)(?=")|(?=[{\[]))""",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Assignments();

    // What JavaScript writes and JSON does not know.
    [GeneratedRegex(@"(?<=[:\[,]\s*)undefined(?=\s*[,}\]])", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 2000)]
    private static partial Regex Undefined();
}
