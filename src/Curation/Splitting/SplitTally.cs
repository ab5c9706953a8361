namespace ShoeData.Curation.Splitting;

/// <summary>What each split holds so far, against its share.</summary>
internal sealed class SplitTally
{
    private readonly CurationOptions _options;
    private readonly Dictionary<int, int> _totals;
    private readonly int _total;
    private readonly Dictionary<Split, Dictionary<int, int>> _held = Enum.GetValues<Split>().ToDictionary(split => split, _ => new Dictionary<int, int>());

    public SplitTally(IReadOnlyList<SplitGroup> groups, CurationOptions options)
    {
        _options = options;
        _totals = groups.SelectMany(group => group.ImagesByBin).GroupBy(pair => pair.Key).ToDictionary(bin => bin.Key, bin => bin.Sum(pair => pair.Value));
        _total = _totals.Values.Sum();
    }

    public bool Has(Split split, int bin) => _held[split].ContainsKey(bin);

    public void Add(Split split, SplitGroup group)
    {
        foreach (var (bin, images) in group.ImagesByBin)
            _held[split][bin] = _held[split].GetValueOrDefault(bin) + images;
    }

    /// <summary>
    /// How far a split is behind its share of what has been placed so far, in the group's bins and overall. The group's size does not
    /// enter the comparison, so large and small groups are dealt out alike.
    /// </summary>
    public double Behind(Split split, SplitGroup group)
    {
        var share = _options.Share(split);
        var placed = _held.Values.Sum(held => held.Values.Sum());
        // The whole counts as much as all classes together: small classes of whole groups can only be met roughly.
        var behind = _totals.Count * group.Images * ((share * placed) - _held[split].Values.Sum()) / _total;
        foreach (var (bin, images) in group.ImagesByBin.OrderBy(pair => pair.Key))
            behind += images * ((share * PlacedIn(bin)) - _held[split].GetValueOrDefault(bin)) / _totals[bin];
        return behind;
    }

    private int PlacedIn(int bin) => _held.Values.Sum(held => held.GetValueOrDefault(bin));
}
