using ShoeData.Curation.Overruling;

namespace ShoeData.Curation.Explain;

/// <summary>Gathers the rows about one listing from all manifests; a file that is not there yet has none.</summary>
internal sealed class LifeReader(DataLayout layout, OverrideList overrides)
{
    public async Task<ItemLife> ReadAsync(string key, CancellationToken token)
    {
        var (source, id) = (key.Split('\t')[0], key.Split('\t')[1]);
        var raw = layout.RawSource(source);
        var images = await ItemSearch.Rows(raw.Images, ManifestJson.Default.ImageRecord, token).Where(row => row.ListingId == id).ToListAsync(token);
        var listing = await ItemSearch.Rows(raw.Listings, ManifestJson.Default.ShoeListing, token).FirstOrDefaultAsync(row => row.ListingId == id, token);
        var hashes = images.Select(image => image.Sha256).ToHashSet(StringComparer.Ordinal);
        var split = await ItemSearch.Rows(layout.SplitManifest, ManifestJson.Default.SplitImage, token).FirstOrDefaultAsync(row => row.Source == source && row.ListingId == id, token);
        return new ItemLife
        {
            Listing = listing,
            Images = images,
            Rejections =
            [
                .. await ItemSearch.Rows(raw.Rejections, ManifestJson.Default.Rejection, token).Where(row => row.ListingId == id).ToListAsync(token),
                .. await ItemSearch.Rows(layout.CuratedRejections, ManifestJson.Default.Rejection, token).Where(row => row.Source == source && row.ListingId == id).ToListAsync(token),
            ],
            Pictures = await ItemSearch.Rows(layout.Pictures, CurationJson.Default.PictureRecord, token).Where(row => hashes.Contains(row.Sha256)).ToListAsync(token),
            Curated = await ItemSearch.Rows(layout.CuratedManifest, ManifestJson.Default.CuratedImage, token).FirstOrDefaultAsync(row => row.Source == source && row.ListingId == id, token),
            Split = split,
            Fold = split is null ? null : await ItemSearch.Rows(layout.Folds, ManifestJson.Default.FoldImage, token).FirstOrDefaultAsync(row => row.Path == split.Path, token),
            NearDuplicates = await NearAsync(hashes, token),
            Overrides = listing is null ? [] : overrides.About(listing, images),
        };
    }

    private async Task<IReadOnlyList<string>> NearAsync(HashSet<string> hashes, CancellationToken token)
    {
        var near = await ItemSearch.Rows(layout.Near, CurationJson.Default.NearRecord, token)
            .Where(row => hashes.Contains(row.Sha256))
            .SelectMany(row => row.Near)
            .ToHashSetAsync(StringComparer.Ordinal, token);
        var owners = new List<string>();
        foreach (var source in near.Count == 0 ? [] : layout.RawSources())
        {
            owners.AddRange(await ItemSearch.Rows(layout.RawSource(source).Images, ManifestJson.Default.ImageRecord, token)
                .Where(row => near.Contains(row.Sha256))
                .Select(row => $"{row.Sha256} of {row.Source}/{row.ListingId}")
                .ToListAsync(token));
        }

        return owners;
    }
}
