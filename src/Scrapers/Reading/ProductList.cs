using System.Text.Json;

namespace ShoeData.Scrapers.Reading;

/// <summary>A shop's list of products inside its JSON.</summary>
/// <param name="Path">Where it lies, as member names joined by dots.</param>
/// <param name="Owner">The object it is a member of, which often counts it.</param>
internal sealed record ProductList(string Path, JsonElement Owner, IReadOnlyList<JsonElement> Items)
{
    private const int LongestEmbedded = 32 * 1024 * 1024;

    /// <summary>The list at the first known path; else the longest list anywhere with a product in it.</summary>
    /// <param name="isProduct">Whether an object looks like one of the shop's products.</param>
    /// <returns>Null when there is none. A known path with null in it is the empty list past the end.</returns>
    public static ProductList? Find(JsonElement root, IReadOnlyList<string> known, Func<JsonElement, bool> isProduct) =>
        known.Select(path => At(root, path, JsonValueKind.Array)).FirstOrDefault(found => found is not null)
        ?? Longest(root, isProduct)
        ?? Embedded(root).Select(inner => Find(inner, known, isProduct)).FirstOrDefault(found => found is not null)
        ?? known.Select(path => At(root, path, JsonValueKind.Null)).FirstOrDefault(found => found is not null);

    private static ProductList? At(JsonElement root, string path, JsonValueKind kind)
    {
        if (root.At(path) is not { } found || found.ValueKind != kind)
            return null;
        var dot = path.LastIndexOf('.');
        var owner = dot < 0 ? root : root.At(path[..dot]) ?? root;
        return new ProductList(path, owner, kind is JsonValueKind.Array ? [.. found.EnumerateArray()] : []);
    }

    private static ProductList? Longest(JsonElement root, Func<JsonElement, bool> isProduct) =>
        Walk(root)
            .Where(place => place.Element.ValueKind is JsonValueKind.Array
                && place.Element.EnumerateArray().Any(item => item.ValueKind is JsonValueKind.Object && isProduct(item)))
            .OrderByDescending(place => place.Element.GetArrayLength())
            .Select(place => new ProductList(place.Path, place.Owner, [.. place.Element.EnumerateArray()]))
            .FirstOrDefault();

    // Some pages carry an answer as text inside their state.
    private static IEnumerable<JsonElement> Embedded(JsonElement root) =>
        Walk(root)
            .Where(place => place.Element.ValueKind is JsonValueKind.String)
            .Select(place => place.Element.GetRawText().Length is > 20 and < LongestEmbedded ? Parse(JsonReading.Unescaped(place.Element) ?? "") : null)
            .OfType<JsonElement>();

    private static JsonElement? Parse(string text)
    {
        if (text.AsSpan().TrimStart() is not ['{', ..])
            return null;
        try
        {
            using var document = JsonText.Parse(text);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IEnumerable<Place> Walk(JsonElement root)
    {
        var waiting = new Queue<Place>([new Place("", root, root)]);
        while (waiting.TryDequeue(out var place))
        {
            yield return place;
            if (place.Element.ValueKind is JsonValueKind.Object)
            {
                foreach (var member in place.Element.EnumerateObject())
                    waiting.Enqueue(new Place(place.Path.Length == 0 ? member.Name : $"{place.Path}.{member.Name}", member.Value, place.Element));
            }
            else if (place.Element.ValueKind is JsonValueKind.Array)
            {
                foreach (var item in place.Element.EnumerateArray())
                    waiting.Enqueue(new Place($"{place.Path}[]", item, place.Owner));
            }
        }
    }

    private readonly record struct Place(string Path, JsonElement Element, JsonElement Owner);
}
