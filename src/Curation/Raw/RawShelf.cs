namespace ShoeData.Curation.Raw;

/// <summary>
/// Everything that was acquired, from all sources. Listings and images are read when they are asked for, from several threads at once if need be: only their places are in memory.
/// </summary>
internal sealed class RawShelf : IDisposable
{
    private readonly DataLayout _layout;
    private readonly RawRows<ShoeListing> _listings;
    private readonly RawRows<ImageRecord> _images;
    private readonly ImagePlace[] _places;

    // Null where the rows stand in the order of their keys, as every stage writes them.
    private readonly int[]? _order;

    private RawShelf(DataLayout layout, IReadOnlyList<RawLayout> sources)
    {
        _layout = layout;
        _listings = new RawRows<ShoeListing>(sources.Select(source => source.Listings), ManifestJson.Default.ShoeListing);
        _images = new RawRows<ImageRecord>(sources.Select(source => source.Images), ManifestJson.Default.ImageRecord);
        (_order, Offered) = Order(_listings);
        _places = new ImagePlace[_images.Count];
        ParallelRows.For(_images.Count, row => _places[row] = new ImagePlace(HashOf(_images.KeyOf(row).Text), row));
        Array.Sort(_places);
    }

    /// <summary>How many listings there are.</summary>
    public int Count => _listings.Count;

    /// <summary>How many listings each source offered.</summary>
    public IReadOnlyDictionary<string, int> Offered { get; }

    public IEnumerable<ShoeListing> Listings => ParallelRows.Select(Count, at => this[at]);

    public IEnumerable<ImageRecord> Images => ParallelRows.Select(_images.Count, row => _images[row]);

    /// <summary>The listing at a place in the order of <see cref="ManifestKeys"/>.</summary>
    public ShoeListing this[int at] => _listings[_order?[at] ?? at];

    /// <exception cref="UserError">Nothing has been acquired yet, or a manifest is not there or cannot be read.</exception>
    public static RawShelf Open(DataLayout layout)
    {
        var sources = layout.RawSources();
        return sources.Count > 0
            ? new RawShelf(layout, [.. sources.Select(layout.RawSource)])
            : throw new UserError($"{layout.Raw}: no source has been acquired; run Scrapers or KaggleImport first.");
    }

    /// <summary>In the order in which they were stored.</summary>
    public IReadOnlyList<ImageRecord> ImagesOf(ShoeListing listing)
    {
        var hash = HashOf(ManifestKeys.Of(listing));
        var images = new List<ImageRecord>();
        for (var at = FirstOf(hash); at < _places.Length && _places[at].Hash == hash; at++)
        {
            // Another listing's may have the same hash.
            if (_images[_places[at].Row] is var image && image.ListingId == listing.ListingId && image.Source == listing.Source)
                images.Add(image);
        }

        return images;
    }

    public string PathOf(ImageRecord image) => _layout.RawSource(image.Source).ImageFile(image);

    public void Dispose()
    {
        _listings.Dispose();
        _images.Dispose();
    }

    private int FirstOf(int hash)
    {
        var (from, to) = (0, _places.Length);
        while (from < to)
        {
            var middle = from + ((to - from) / 2);
            (from, to) = _places[middle].Hash < hash ? (middle + 1, to) : (from, middle);
        }

        return from;
    }

    private static (int[]? Order, IReadOnlyDictionary<string, int> Offered) Order(RawRows<ShoeListing> listings)
    {
        var (isOrdered, last, offered) = (true, "", new Dictionary<string, int>());
        foreach (var key in ParallelRows.Select(listings.Count, listings.KeyOf))
        {
            isOrdered = isOrdered && string.CompareOrdinal(last, key.Text) < 0;
            last = key.Text;
            offered[key.Source] = offered.GetValueOrDefault(key.Source) + 1;
        }

        return (isOrdered ? null : Sort(listings), offered);
    }

    private static int[] Sort(RawRows<ShoeListing> listings)
    {
        var keys = ParallelRows.Select(listings.Count, row => listings.KeyOf(row).Text).ToArray();
        var order = Enumerable.Range(0, keys.Length).ToArray();
        Array.Sort(keys, order, StringComparer.Ordinal);
        for (var at = 1; at < keys.Length; at++)
        {
            if (keys[at] == keys[at - 1])
                throw new UserError($"the listing '{keys[at].Replace('\t', ' ')}' was acquired twice: it stands in listings.jsonl of its source's folder under data/raw two times; remove one of the lines, or rerun the stage that fetched it with --force.");
        }

        return order;
    }

    private static int HashOf(string key) => key.GetHashCode(StringComparison.Ordinal);

    private readonly record struct ImagePlace(int Hash, int Row) : IComparable<ImagePlace>
    {
        public int CompareTo(ImagePlace other) => Hash != other.Hash ? Hash.CompareTo(other.Hash) : Row.CompareTo(other.Row);
    }
}
