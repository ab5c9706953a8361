namespace ShoeData;

/// <summary>What each part holds so far, against its share.</summary>
internal sealed class GroupTally
{
    private readonly IReadOnlyList<double> _shares;
    private readonly Dictionary<int, int> _totals = [];
    private readonly int _total;
    private readonly Dictionary<int, int>[] _held;

    public GroupTally(IReadOnlyList<SplitGroup> groups, IReadOnlyList<double> shares)
    {
        _shares = shares;
        _held = [.. shares.Select(_ => new Dictionary<int, int>())];
        foreach (var (bin, images) in groups.SelectMany(group => group.ImagesByBin))
            _totals[bin] = _totals.GetValueOrDefault(bin) + images;
        _total = _totals.Values.Sum();
    }

    public bool Has(int part, int bin) => _held[part].ContainsKey(bin);

    public void Add(int part, SplitGroup group)
    {
        foreach (var (bin, images) in group.ImagesByBin)
            _held[part][bin] = _held[part].GetValueOrDefault(bin) + images;
    }

    /// <summary>
    /// How far a part is behind its share of what has been placed so far, in the group's bins and overall. The group's size does not
    /// enter the comparison, so large and small groups are dealt out alike.
    /// </summary>
    public double Behind(int part, SplitGroup group)
    {
        var share = _shares[part];
        var placed = _held.Sum(held => held.Values.Sum());
        // The whole counts as much as all classes together: small classes of whole groups can only be met roughly.
        var behind = _totals.Count * group.Images * ((share * placed) - _held[part].Values.Sum()) / _total;
        foreach (var (bin, images) in group.ImagesByBin.OrderBy(pair => pair.Key))
            behind += images * ((share * PlacedIn(bin)) - _held[part].GetValueOrDefault(bin)) / _totals[bin];
        return behind;
    }

    private int PlacedIn(int bin) => _held.Sum(held => held.GetValueOrDefault(bin));
}
