namespace ShoeData.KaggleImport;

/// <summary>The three manifests of a source while they are being filled.</summary>
internal sealed class SourceManifests(RawLayout layout) : IDisposable
{
    private readonly ManifestWriter<ShoeListing> _listings = new(layout.Listings, ManifestJson.Default.ShoeListing, ManifestKeys.Of);
    private readonly ManifestWriter<ImageRecord> _images = new(layout.Images, ManifestJson.Default.ImageRecord, ManifestKeys.Of);
    private readonly ManifestWriter<Rejection> _rejections = new(layout.Rejections, ManifestJson.Default.Rejection, ManifestKeys.Of);

    public async Task AddAsync(RowResult result, CancellationToken token)
    {
        if (result.Listing is { } listing)
            await _listings.AddAsync(listing, token);
        foreach (var image in result.Images)
            await _images.AddAsync(image, token);
        foreach (var rejection in result.Rejections)
            await _rejections.AddAsync(rejection, token);
    }

    public async Task CompleteAsync(CancellationToken token)
    {
        await _images.CompleteAsync(token);
        await _rejections.CompleteAsync(token);
        await _listings.CompleteAsync(token);
    }

    public void Dispose()
    {
        _listings.Dispose();
        _images.Dispose();
        _rejections.Dispose();
    }
}
