using System.Collections.Concurrent;

namespace ShoeData.Curation;

/// <summary>One object for each text that comes again and again: brands, styles, rules. From any thread.</summary>
internal sealed class SharedTexts
{
    private readonly ConcurrentDictionary<string, string> _texts = new(StringComparer.Ordinal);

    public string Share(string text) => _texts.GetOrAdd(text, text);
}
