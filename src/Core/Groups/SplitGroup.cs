namespace ShoeData;

/// <summary>A group to be placed: how many images it has in each bin.</summary>
public sealed record SplitGroup(string Name, IReadOnlyDictionary<int, int> ImagesByBin)
{
    public int Images => ImagesByBin.Values.Sum();
}
