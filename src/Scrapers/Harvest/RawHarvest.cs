using ShoeData.Scrapers.Drift;
using ShoeData.Scrapers.Reading;
using ShoeData.Scrapers.Watching;

namespace ShoeData.Scrapers.Harvest;

/// <summary>What one shop gave, ready to be written.</summary>
internal sealed record RawHarvest
{
    public required IReadOnlyList<ShoeListing> Listings { get; init; }

    public required IReadOnlyList<ImageRecord> Images { get; init; }

    public required IReadOnlyList<Rejection> Rejections { get; init; }

    public IReadOnlyList<ListingState> History { get; init; } = [];

    /// <summary>What the next wall is measured by; null when this one was not whole.</summary>
    public GoodRun? Coverage { get; init; }

    public required StageReport Report { get; init; }

    /// <summary>What became of each address that the wall names.</summary>
    public required IReadOnlyDictionary<string, PictureResult> Pictures { get; init; }

    /// <summary>The report as it is written; null until the history is known.</summary>
    public ScrapeReport? Summary { get; init; }

    public int Count(RejectReason reason) => Rejections.Count(rejection => rejection.Reason == reason);

    /// <summary>Sorts the tiles into what is kept and what is not: an offer is kept when at least one of its pictures is there.</summary>
    /// <param name="pictures">What became of each address.</param>
    public static RawHarvest Of(string source, IReadOnlyList<Tile> tiles, IReadOnlyDictionary<string, PictureResult> pictures)
    {
        var offers = tiles.OfType<Tile.Offer>().Select(tile => tile.Listing).ToList();
        var images = offers.SelectMany(listing => listing.Images.Select(image => Record(listing, image, pictures[image.Location])).OfType<ImageRecord>()).ToList();
        var withPicture = images.Select(image => image.ListingId).ToHashSet(StringComparer.Ordinal);
        var leftOut = tiles.OfType<Tile.LeftOut>().Select(tile => tile.Rejection)
            .Concat(offers.Where(listing => !withPicture.Contains(listing.ListingId)).Select(listing => WithoutPicture(listing, pictures))).ToList();
        var kept = offers.Where(listing => withPicture.Contains(listing.ListingId)).ToList();
        return new RawHarvest
        {
            Listings = kept,
            Images = images,
            Rejections = [.. leftOut, .. kept.SelectMany(listing => listing.Images.Select(image => Missed(listing, image, pictures)).OfType<Rejection>())],
            Report = StageReport.Create($"scrape {source}", "tiles", tiles.Count, kept.Count, leftOut),
            Pictures = pictures,
        };
    }

    /// <summary>
    /// With what earlier runs kept and this one did not find again, and every listing's history. A shoe that is sold out was sold at its price all
    /// the same: it stays, with its last state and its pictures.
    /// </summary>
    /// <param name="run">This run's moment.</param>
    public RawHarvest With(PreviousRun previous, Wall wall, DateTimeOffset run)
    {
        var found = Listings.Select(listing => listing.ListingId).ToHashSet(StringComparer.Ordinal);
        var earlier = previous.Listings.Where(listing => !found.Contains(listing.ListingId)).ToLookup(listing => previous.PicturesOf(listing).Any());
        IReadOnlyList<ShoeListing> listings = [.. Listings, .. earlier[true]];
        var harvest = this with
        {
            Listings = listings,
            Images = [.. Images, .. earlier[true].SelectMany(previous.PicturesOf)],
            Rejections = [.. Rejections, .. earlier[false].Select(Lost)],
            History = ListingHistory.Advance(previous.History, listings, wall, run),
            Coverage = wall.IsWhole ? GoodRun.Of(wall.Tiles.Count, wall.Coverage) : null,
        };
        return harvest with { Summary = ScrapeReport.Of(harvest, wall) };
    }

    /// <summary>The history comes before the listings: a run that is killed between the two finds nothing to add the next time.</summary>
    public async Task WriteAsync(RawLayout layout, CancellationToken token)
    {
        await Manifest.WriteAsync(layout.Images, Images, ManifestJson.Default.ImageRecord, ManifestKeys.Of, token);
        await Manifest.WriteAsync(layout.Rejections, Rejections, ManifestJson.Default.Rejection, ManifestKeys.Of, token);
        await Manifest.WriteAsync(layout.History, History, ManifestJson.Default.ListingState, ManifestKeys.Of, token);
        await Manifest.WriteAsync(layout.Listings, Listings, ManifestJson.Default.ShoeListing, ManifestKeys.Of, token);
        if (Coverage is not null)
            await AtomicFile.WriteJsonAsync(layout.Coverage, Coverage, DriftJson.Default.GoodRun, token);
        if (Summary is not null)
            await AtomicFile.WriteJsonAsync(layout.Report, Summary, WatchingJson.Default.ScrapeReport, token);
    }

    private static Rejection WithoutPicture(ShoeListing listing, IReadOnlyDictionary<string, PictureResult> pictures) =>
        listing.Images.Select(image => Missed(listing, image, pictures)).FirstOrDefault() ?? new Rejection
        {
            Source = listing.Source,
            ListingId = listing.ListingId,
            Where = listing.ProductUrl ?? listing.ListingId,
            Reason = RejectReason.ImageMissing,
            Detail = $"'{listing.Title}' names no picture.",
        };

    private static Rejection Lost(ShoeListing listing) => new()
    {
        Source = listing.Source,
        ListingId = listing.ListingId,
        Where = listing.Images.Count > 0 ? listing.Images[0].Location : listing.ListingId,
        Reason = RejectReason.ImageMissing,
        Detail = $"'{listing.Title}' was kept by an earlier run, but its pictures are no longer in images/ and this run found none for it.",
    };

    private static Rejection? Missed(ShoeListing listing, ImageCandidate image, IReadOnlyDictionary<string, PictureResult> pictures) =>
        pictures[image.Location] is PictureResult.Missed missed
            ? new Rejection { Source = listing.Source, ListingId = listing.ListingId, Where = image.Location, Reason = missed.Reason, Detail = missed.Detail }
            : null;

    private static ImageRecord? Record(ShoeListing listing, ImageCandidate image, PictureResult result) => result is not PictureResult.Had { Picture: var picture }
        ? null
        : new ImageRecord
        {
            Source = listing.Source,
            ListingId = listing.ListingId,
            Sha256 = picture.Sha256,
            Bytes = picture.Bytes,
            Format = picture.Format,
            Width = picture.Width,
            Height = picture.Height,
            Location = image.Location,
            View = image.View,
        };
}
