using System.Text.RegularExpressions;
using AngleSharp.Dom;
using ShoeData.Scrapers.Sites;

namespace ShoeData.Scrapers.Reading;

/// <summary>Reads one field of a tile: an element's text or attribute, and the part of it that is wanted.</summary>
internal static partial class FieldText
{
    private static readonly TimeSpan PatternLimit = TimeSpan.FromSeconds(1);

    /// <summary>The value of the first element that has one; null when none has.</summary>
    public static string? Of(IElement tile, FieldSelector field) =>
        Elements(tile, field).SelectMany(element => Raw(element, field)).Select(raw => Part(raw, field)).FirstOrDefault(text => text is not null);

    private static IEnumerable<IElement> Elements(IElement tile, FieldSelector field) => field.At.Length == 0 ? [tile] : tile.QuerySelectorAll(field.At);

    private static IEnumerable<string> Raw(IElement element, FieldSelector field) => field.Attributes.Count == 0
        ? [element.TextContent]
        : field.Attributes.Select(element.GetAttribute).OfType<string>();

    private static string? Part(string raw, FieldSelector field)
    {
        var text = Spaces().Replace(raw, " ").Trim();
        if (field.Pattern is { } pattern)
        {
            var match = Regex.Match(text, pattern, RegexOptions.CultureInvariant, PatternLimit);
            if (!match.Success)
                return null;
            text = (match.Groups.Values.Skip(1).FirstOrDefault(group => group.Success) ?? match).Value.Trim();
        }

        return text.Length > 0 ? text : null;
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}
