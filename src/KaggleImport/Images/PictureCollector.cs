using ShoeData.Fetching;

namespace ShoeData.KaggleImport;

/// <summary>Gets and stores the pictures of one listing at a time.</summary>
internal sealed class PictureCollector(IPictureSource source, int maxPictures)
{
    /// <summary>The row is kept when at least one of its pictures is stored; what could not be had is a rejection each.</summary>
    public async Task<RowResult> CollectAsync(ShoeListing listing, CancellationToken token)
    {
        var images = new List<ImageRecord>();
        var rejections = new List<Rejection>();
        foreach (var candidate in listing.Images.Take(maxPictures))
        {
            switch (await source.StoreAsync(candidate.Location, token))
            {
                case StoreResult.Stored stored:
                    images.Add(Image(listing, candidate, stored));
                    break;
                case StoreResult.Refused refused:
                    rejections.Add(Rejection(listing, candidate, refused));
                    break;
            }
        }

        return images.Count > 0 ? RowResult.Kept(listing, images, rejections) : RowResult.Refused(rejections);
    }

    private static ImageRecord Image(ShoeListing listing, ImageCandidate candidate, StoreResult.Stored stored) => new()
    {
        Source = listing.Source,
        ListingId = listing.ListingId,
        Sha256 = stored.Sha256,
        Bytes = stored.Bytes,
        Format = stored.Format,
        Width = stored.Width,
        Height = stored.Height,
        Location = candidate.Location,
        View = candidate.View,
    };

    private static Rejection Rejection(ShoeListing listing, ImageCandidate candidate, StoreResult.Refused refused) => new()
    {
        Source = listing.Source,
        ListingId = listing.ListingId,
        Where = candidate.Location,
        Reason = refused.Reason,
        Detail = refused.Detail,
    };
}
