using ShoeData.Curation.Raw;

namespace ShoeData.Curation.Overruling;

/// <summary>A person's decisions, by what they are about.</summary>
internal sealed class OverrideList(IReadOnlyList<OverrideLine> lines)
{
    private readonly ILookup<string, OverrideLine> _ofListings = lines.Where(line => !line.IsPicture).ToLookup(line => line.Item, StringComparer.Ordinal);
    private readonly IReadOnlyList<OverrideLine> _ofPictures = [.. lines.Where(line => line.IsPicture)];

    public static OverrideList None { get; } = new([]);

    /// <summary>The line that says so of the listing, or of this picture of it; null when none does.</summary>
    public OverrideLine? Find(OverrideAction action, ShoeListing listing, ImageRecord? image) =>
        _ofListings[$"{listing.Source}/{listing.ListingId}"].FirstOrDefault(line => line.Action == action)
        ?? (image is null ? null : Find(action, image.Sha256));

    /// <summary>The line that says so of a listing that passed, or of its picture.</summary>
    public OverrideLine? Find(OverrideAction action, CuratedImage row) =>
        _ofListings[$"{row.Source}/{row.ListingId}"].FirstOrDefault(line => line.Action == action) ?? Find(action, row.Sha256);

    /// <summary>Every line that says so of anything.</summary>
    public IEnumerable<OverrideLine> All(OverrideAction action) => lines.Where(line => line.Action == action);

    public OverrideLine? Find(OverrideAction action, string sha256) => _ofPictures.FirstOrDefault(line => line.Action == action && line.Names(sha256));

    /// <summary>The line that says so of the listing or of any of its pictures.</summary>
    public OverrideLine? FindAny(OverrideAction action, ShoeListing listing, IEnumerable<ImageRecord> images) =>
        Find(action, listing, null) ?? images.Select(image => Find(action, image.Sha256)).FirstOrDefault(line => line is not null);

    /// <summary>Every line about the listing or its pictures.</summary>
    public IReadOnlyList<OverrideLine> About(ShoeListing listing, IReadOnlyList<ImageRecord> images) =>
        [.. lines.Where(line => line.Names(listing) || images.Any(image => line.Names(image.Sha256)))];

    /// <summary>The pictures to be mirrored against what was found of them.</summary>
    public IReadOnlySet<string> Flipped(RawShelf raw) => lines.Any(line => line.Action is OverrideAction.Flip)
        ? raw.Listings.Index().SelectMany(row => raw.ImagesOf(row.Index).Where(image => Find(OverrideAction.Flip, row.Item, image) is not null))
            .Select(image => image.Sha256)
            .ToHashSet(StringComparer.Ordinal)
        : new HashSet<string>();

    /// <summary>What each line names among everything that was acquired.</summary>
    public IReadOnlyList<OverrideOutcome> Outcomes(RawShelf raw)
    {
        if (lines.Count == 0)
            return [];
        var listings = raw.Listings.Select(listing => $"{listing.Source}/{listing.ListingId}").Where(_ofListings.Contains).ToHashSet(StringComparer.Ordinal);
        var pictures = raw.Images.Select(image => image.Sha256).Where(sha256 => _ofPictures.Any(line => line.Names(sha256))).ToHashSet(StringComparer.Ordinal);
        return [.. lines.Select(line => new OverrideOutcome(line, line.IsPicture ? pictures.Count(line.Names) : listings.Contains(line.Item) ? 1 : 0))];
    }
}
