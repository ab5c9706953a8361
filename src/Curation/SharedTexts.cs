namespace ShoeData.Curation;

/// <summary>Texts that come again and again, brands and sources, by numbers in the order in which they came.</summary>
internal sealed class SharedTexts
{
    private readonly List<string> _texts = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);

    public string this[int number] => _texts[number];

    public int NumberOf(string text)
    {
        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers[text] = number = _texts.Count;
            _texts.Add(text);
        }

        return number;
    }
}
