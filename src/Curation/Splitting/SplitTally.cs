namespace ShoeData.Curation.Splitting;

/// <summary>What each split holds so far, against what it should hold in the end.</summary>
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

    /// <summary>How much worse the squared distance from the wanted shares gets, per bin and overall, with the group in that split.</summary>
    public double Cost(Split split, SplitGroup group)
    {
        var held = _held[split];
        var share = _options.Share(split);
        // The whole counts as much as all classes together: small classes of whole groups can only be met roughly.
        var cost = _totals.Count * Worsening(held.Values.Sum(), group.Images, share, _total);
        foreach (var (bin, images) in group.ImagesByBin.OrderBy(pair => pair.Key))
            cost += Worsening(held.GetValueOrDefault(bin), images, share, _totals[bin]);
        return cost;
    }

    private static double Worsening(int held, int added, double share, int total)
    {
        var wanted = share * total;
        return (Math.Pow(held + added - wanted, 2) - Math.Pow(held - wanted, 2)) / total;
    }
}
