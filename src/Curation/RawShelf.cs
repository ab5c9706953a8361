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

        var (listings, images) = (new List<ShoeListing>(), new List<ImageRecord>());
        foreach (var source in sources.Select(layout.RawSource))
        {
            listings.AddRange(await Manifest.ReadAllAsync(source.Listings, ManifestJson.Default.ShoeListing, token));
            images.AddRange(await Manifest.ReadAllAsync(source.Images, ManifestJson.Default.ImageRecord, token));
        }

        return new RawShelf(listings, images.ToLookup(KeyOf), layout);
    }

    public IEnumerable<ImageRecord> ImagesOf(ShoeListing listing) => Images[ManifestKeys.Of(listing)];

    public string PathOf(ImageRecord image) => Layout.RawSource(image.Source).ImageFile(image);

    // A listing's key, so that the two can be joined.
    private static string KeyOf(ImageRecord image) => $"{image.Source}\t{image.ListingId}";
}
