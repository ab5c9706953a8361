using ShoeData.Pipeline.Fingerprints;

namespace ShoeData.Pipeline.Planning;

/// <summary>Files to which the same happened: how many they are, and what the first of them are called.</summary>
internal sealed class NamedFiles(string what)
{
    private const int NamesShown = 3;
    private readonly List<string> _names = [];
    private int _count;

    public bool Any => _count > 0;

    public void Add(ListedFile file)
    {
        if (_count++ < NamesShown)
            _names.Add(file.Name);
    }

    public override string ToString() => $"{_count} {what} ({string.Join(", ", _names)}{(_count > NamesShown ? ", ..." : "")})";
}
