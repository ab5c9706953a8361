using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using ShoeData.Fetching;

namespace ShoeData.Scrapers.Harvest;

/// <summary>What the run before left: pictures need not be fetched again, and what has not changed keeps its date.</summary>
internal sealed class PreviousRun
{
    private readonly RawLayout _layout;
    private readonly Dictionary<string, ImageRecord> _pictures;
    private readonly Dictionary<string, ShoeListing> _listings;

    private PreviousRun(RawLayout layout, IEnumerable<ImageRecord> pictures, IEnumerable<ShoeListing> listings)
    {
        _layout = layout;
        _pictures = pictures.DistinctBy(picture => picture.Location).ToDictionary(picture => picture.Location, StringComparer.Ordinal);
        _listings = listings.DistinctBy(listing => listing.ListingId).ToDictionary(listing => listing.ListingId, StringComparer.Ordinal);
    }

    public static async Task<PreviousRun> ReadAsync(RawLayout layout, CancellationToken token) => new(
        layout,
        await RowsAsync(layout.Images, ManifestJson.Default.ImageRecord, token),
        await RowsAsync(layout.Listings, ManifestJson.Default.ShoeListing, token));

    /// <summary>The picture of an address, if its file is still there, whole.</summary>
    public StoreResult.Stored? Picture(string location) =>
        _pictures.GetValueOrDefault(location) is { } row && new FileInfo(_layout.ImageFile(row)) is { Exists: true } file && file.Length == row.Bytes
            ? new StoreResult.Stored(row.Sha256, row.Bytes, row.Format, row.Width, row.Height)
            : null;

    /// <summary>The listing with the moment at which the shop was first seen saying exactly this.</summary>
    public ShoeListing Dated(ShoeListing listing, DateTimeOffset now) =>
        _listings.GetValueOrDefault(listing.ListingId) is { SeenAt: { } before } earlier && Text(earlier with { SeenAt = null }) == Text(listing with { SeenAt = null })
            ? listing with { SeenAt = before }
            : listing with { SeenAt = now };

    private static string Text(ShoeListing listing) => JsonSerializer.Serialize(listing, ManifestJson.Default.ShoeListing);

    // What cannot be read is made anew by this run, so it is no error here.
    private static async Task<IReadOnlyList<T>> RowsAsync<T>(string path, JsonTypeInfo<T> type, CancellationToken token)
    {
        try
        {
            return File.Exists(path) ? await Manifest.ReadAllAsync(path, type, token) : [];
        }
        catch (UserError)
        {
            return [];
        }
    }
}
