namespace ShoeData.Curation.Splitting;

/// <summary>A group to be placed: how many images it has in each bin.</summary>
internal sealed record SplitGroup(string Name, IReadOnlyDictionary<int, int> ImagesByBin)
{
    public int Images => ImagesByBin.Values.Sum();
}
