namespace ShoeData.Curation.Output;

/// <summary>What there is how much of in a data set: as much as a table, a chart or a warning says of it. Grows with the prices and brands, and not with the pictures.</summary>
internal sealed class DataSetCounts
{
    private readonly IReadOnlyDictionary<int, int> _groups;

    private DataSetCounts(IReadOnlyList<ShoeCount> shoes, IReadOnlyDictionary<int, int> groups) => (Shoes, _groups) = (shoes, groups);

    /// <summary>Every kind of shoe once, in no order.</summary>
    public IReadOnlyList<ShoeCount> Shoes { get; }

    /// <summary>The bins that occur, in numeric order.</summary>
    public IReadOnlyList<int> Classes => [.. _groups.Keys.Order()];

    /// <summary>Groups in all.</summary>
    public required int Groups { get; init; }

    /// <summary>The last day on which a source was seen saying any of this, if one is known.</summary>
    public required DateOnly? LastSeen { get; init; }

    /// <param name="binsOfGroups">The bins that each group has pictures in.</param>
    /// <param name="texts">Names of sources and brands.</param>
    public static DataSetCounts Of(IEnumerable<PlacedShoe> shoes, IEnumerable<IReadOnlyList<int>> binsOfGroups, SharedTexts texts)
    {
        var (kinds, lastSeen) = (new Dictionary<Kind, int>(), (DateOnly?)null);
        foreach (var shoe in shoes)
        {
            var kind = new Kind(shoe.Contender.Source, shoe.Contender.Brand, shoe.Bin, shoe.Split, shoe.PriceUsd);
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            lastSeen = lastSeen > shoe.Contender.SeenOn ? lastSeen : shoe.Contender.SeenOn ?? lastSeen;
        }

        var (all, groups) = (0, new Dictionary<int, int>());
        foreach (var bins in binsOfGroups)
        {
            all++;
            foreach (var bin in bins)
                groups[bin] = groups.GetValueOrDefault(bin) + 1;
        }

        return new DataSetCounts([.. kinds.Select(kind => kind.Key.Count(kind.Value, texts))], groups) { Groups = all, LastSeen = lastSeen };
    }

    /// <summary>Groups that have a picture in a bin.</summary>
    public int GroupsIn(int bin) => _groups.GetValueOrDefault(bin);

    public int Pictures(Split? split = null, int? bin = null) => Shoes.Where(shoe => (split is null || shoe.Split == split) && (bin is null || shoe.Bin == bin)).Sum(shoe => shoe.Pictures);

    public int PicturesOf(string source) => Shoes.Where(shoe => shoe.Source == source).Sum(shoe => shoe.Pictures);

    private readonly record struct Kind(int Source, int Brand, int Bin, Split Split, decimal PriceUsd)
    {
        public ShoeCount Count(int pictures, SharedTexts texts) => new(texts[Source], texts[Brand], Bin, Split, PriceUsd, pictures);
    }
}
