using System.Collections.Concurrent;

namespace ShoeData.Curation;

/// <summary>One object for each text that comes again and again: brands, styles, rules. From any thread.</summary>
/// <param name="known">Such objects that are there already.</param>
internal sealed class SharedTexts(IEnumerable<string> known)
{
    private readonly ConcurrentDictionary<string, string> _texts = new(known.Select(text => KeyValuePair.Create(text, text)), StringComparer.Ordinal);

    public string Share(string text) => _texts.GetOrAdd(text, text);
}
