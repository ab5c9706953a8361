namespace ShoeData.Curation;

/// <summary>Everything that was acquired, from all sources.</summary>
internal sealed record RawShelf(IReadOnlyList<ShoeListing> Listings, ILookup<string, ImageRecord> Images, DataLayout Layout)
{
    /// <exception cref="UserError">Nothing has been acquired yet, or a manifest cannot be read.</exception>
    public static async Task<RawShelf> ReadAsync(DataLayout layout, CancellationToken token)
    {
        var sources = layout.RawSources();
        if (sources.Count == 0)
            throw new UserError($"{layout.Raw}: no source has been acquired; run Scrapers or KaggleImport first.");

        var raw = sources.Select(layout.RawSource).ToList();
        var listings = Task.WhenAll(raw.Select(source => Manifest.ReadAllAsync(source.Listings, ManifestJson.Default.ShoeListing, token)));
        var images = Task.WhenAll(raw.Select(source => Manifest.ReadAllAsync(source.Images, ManifestJson.Default.ImageRecord, token)));
        await Task.WhenAll(listings, images);
        return new RawShelf([.. (await listings).SelectMany(some => some)], (await images).SelectMany(some => some).ToLookup(KeyOf), layout);
    }

    public IEnumerable<ImageRecord> ImagesOf(ShoeListing listing) => Images[ManifestKeys.Of(listing)];

    public string PathOf(ImageRecord image) => Layout.RawSource(image.Source).ImageFile(image);

    // A listing's key, so that the two can be joined.
    private static string KeyOf(ImageRecord image) => $"{image.Source}\t{image.ListingId}";
}
