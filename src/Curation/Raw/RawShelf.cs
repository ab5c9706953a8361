namespace ShoeData.Curation.Raw;

/// <summary>
/// Everything that was acquired, from all sources. Listings and images are read when they are asked for, from several threads at once if need be.
/// </summary>
internal sealed class RawShelf : IDisposable
{
    private readonly DataLayout _layout;
    private readonly RawRows<ShoeListing> _listings;
    private readonly RawRows<ImageRecord> _images;
    private readonly Dictionary<string, int> _offered = [];

    // Which images are whose, by the places of listings.
    private readonly Column<ImageRange> _imagesOf;

    private RawShelf(DataLayout layout, IReadOnlyList<RawLayout> sources, Scratch scratch)
    {
        _layout = layout;
        _listings = new RawRows<ShoeListing>(sources.Select(source => source.Listings), ManifestJson.Default.ShoeListing);
        _images = new RawRows<ImageRecord>(sources.Select(source => source.Images), ManifestJson.Default.ImageRecord);
        _imagesOf = scratch.Column<ImageRange>(_listings.Count);
        if (Join() is not null)
        {
            _listings.Sort();
            _images.Sort();
            if (Join() is { } twice)
                throw new UserError($"the listing '{twice.Replace('\t', ' ')}' was acquired twice: it stands in listings.jsonl of its source's folder under data/raw two times; remove one of the lines, or rerun the stage that fetched it with --force.");
        }
    }

    /// <summary>How many listings there are.</summary>
    public int Count => _listings.Count;

    /// <summary>How many listings each source offered.</summary>
    public IReadOnlyDictionary<string, int> Offered => _offered;

    public IEnumerable<ShoeListing> Listings => ParallelRows.Select(Count, at => this[at]);

    public IEnumerable<ImageRecord> Images => ParallelRows.Select(_images.Count, at => _images[at]);

    /// <summary>The listing at a place in the order of <see cref="ManifestKeys"/>.</summary>
    public ShoeListing this[int place] => _listings[place];

    /// <exception cref="UserError">Nothing has been acquired yet, or a manifest is not there or cannot be read.</exception>
    public static RawShelf Open(DataLayout layout, Scratch scratch)
    {
        var sources = layout.RawSources();
        return sources.Count > 0
            ? new RawShelf(layout, [.. sources.Select(layout.RawSource)], scratch)
            : throw new UserError($"{layout.Raw}: no source has been acquired; run Scrapers or KaggleImport first.");
    }

    /// <summary>Those of the listing at a place, in the order in which they were stored.</summary>
    public IReadOnlyList<ImageRecord> ImagesOf(int place)
    {
        var range = _imagesOf[place];
        var images = new ImageRecord[range.Count];
        for (var at = 0; at < images.Length; at++)
            images[at] = _images[range.First + at];
        return images;
    }

    public string PathOf(ImageRecord image) => _layout.RawSource(image.Source).ImageFile(image);

    public void Dispose()
    {
        _listings.Dispose();
        _images.Dispose();
    }

    // Both stand in the order of the same keys. Returns the first key that does not; null where all do.
    private string? Join()
    {
        _offered.Clear();
        using var runs = Runs().GetEnumerator();
        var (run, last) = (Next(runs, null), "");
        foreach (var (place, listing) in _listings.Keys.Index())
        {
            if (string.CompareOrdinal(last, listing.Text) >= 0)
                return listing.Text;
            last = listing.Text;
            _offered[listing.Source] = _offered.GetValueOrDefault(listing.Source) + 1;
            while (run is { IsInOrder: true } && string.CompareOrdinal(run.Key, last) < 0)
                run = Next(runs, run);
            _imagesOf[place] = run?.Key == last ? run.Images : default;
        }

        while (run is { IsInOrder: true })
            run = Next(runs, run);
        return run?.Key;
    }

    private static ImageRun? Next(IEnumerator<ImageRun> runs, ImageRun? last) => runs.MoveNext()
        ? runs.Current with { IsInOrder = string.CompareOrdinal(last?.Key, runs.Current.Key) < 0 }
        : null;

    private IEnumerable<ImageRun> Runs()
    {
        var (key, first, at) = ("", 0, 0);
        foreach (var image in _images.Keys)
        {
            if (at > first && image.Text != key)
            {
                yield return new ImageRun(key, new ImageRange(first, at - first));
                first = at;
            }

            key = image.Text;
            at++;
        }

        if (at > first)
            yield return new ImageRun(key, new ImageRange(first, at - first));
    }

    private readonly record struct ImageRange(int First, int Count);

    /// <summary>The images of one listing.</summary>
    private sealed record ImageRun(string Key, ImageRange Images, bool IsInOrder = true);
}
