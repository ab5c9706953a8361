using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShoeData.Fetching;
using ShoeData.Scrapers.Asking;
using ShoeData.Scrapers.Drift;

namespace ShoeData.Scrapers.Harvest;

/// <summary>What earlier runs left: pictures need not be fetched again, what has not changed keeps its date, and what vanished stays.</summary>
internal sealed class PreviousRun
{
    private readonly RawLayout _layout;
    private readonly Dictionary<string, ImageRecord> _pictures;
    private readonly Dictionary<string, ShoeListing> _listings;
    private readonly ILookup<string, ImageRecord> _picturesOf;

    private PreviousRun(RawLayout layout, IReadOnlyList<ImageRecord> pictures, IEnumerable<ShoeListing> listings)
    {
        _layout = layout;
        _picturesOf = pictures.ToLookup(picture => picture.ListingId, StringComparer.Ordinal);
        _pictures = pictures.DistinctBy(picture => picture.Location).ToDictionary(picture => picture.Location, StringComparer.Ordinal);
        _listings = listings.DistinctBy(listing => listing.ListingId).ToDictionary(listing => listing.ListingId, StringComparer.Ordinal);
    }

    public IReadOnlyCollection<ShoeListing> Listings => _listings.Values;

    /// <summary>Every state of every listing; those of data from before there was a history begin with their date.</summary>
    public required IReadOnlyList<ListingState> History { get; init; }

    /// <summary>What the last whole wall said; null when none was read yet.</summary>
    public required GoodRun? LastGood { get; init; }

    /// <param name="now">This run's moment.</param>
    /// <exception cref="SiteStoppedException">A file of the run before cannot be read; writing anew would lose what only it knows.</exception>
    public static async Task<PreviousRun> ReadAsync(RawLayout layout, DateTimeOffset now, CancellationToken token)
    {
        var history = await RowsAsync(layout.History, ManifestJson.Default.ListingState, token);
        var listings = await RowsAsync(layout.Listings, ManifestJson.Default.ShoeListing, token);
        var known = history.Select(state => state.ListingId).ToHashSet(StringComparer.Ordinal);
        return new PreviousRun(layout, await RowsAsync(layout.Images, ManifestJson.Default.ImageRecord, token), listings)
        {
            History = [.. history, .. listings.Where(listing => !known.Contains(listing.ListingId)).Select(listing => ListingHistory.Begin(listing, now))],
            LastGood = (await RowsAsync(layout.Coverage, DriftJson.Default.GoodRun, token)).SingleOrDefault(),
        };
    }

    /// <summary>The picture of an address, if its file is still there, whole.</summary>
    public StoreResult.Stored? Picture(string location) => _pictures.GetValueOrDefault(location) is { } row && IsThere(row)
        ? new StoreResult.Stored(row.Sha256, row.Bytes, row.Format, row.Width, row.Height)
        : null;

    /// <summary>The pictures of a listing whose files are still there, whole.</summary>
    public IEnumerable<ImageRecord> PicturesOf(ShoeListing listing) => _picturesOf[listing.ListingId].Where(IsThere);

    /// <summary>The listing with the moment at which the shop was first seen saying exactly this.</summary>
    public ShoeListing Dated(ShoeListing listing, DateTimeOffset now) =>
        _listings.GetValueOrDefault(listing.ListingId) is { SeenAt: { } before } earlier && Text(earlier with { SeenAt = null }) == Text(listing with { SeenAt = null })
            ? listing with { SeenAt = before }
            : listing with { SeenAt = now };

    private static string Text(ShoeListing listing) => JsonSerializer.Serialize(listing, ManifestJson.Default.ShoeListing);

    private bool IsThere(ImageRecord row) => new FileInfo(_layout.ImageFile(row)) is { Exists: true } file && file.Length == row.Bytes;

    private static async Task<IReadOnlyList<T>> RowsAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken token)
    {
        try
        {
            return File.Exists(path) ? await Manifest.ReadAllAsync(path, type, token) : [];
        }
        catch (UserError error)
        {
            throw SiteStoppedException.Failed(
                $"{error.Message[..error.Message.LastIndexOf(';')]}; nothing was asked, for a new file would lose what only this one knows of listings that vanished. "
                + "Repair the line, or move the file away to begin anew.", error);
        }
    }
}
