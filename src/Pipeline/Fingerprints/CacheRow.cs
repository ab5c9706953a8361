namespace ShoeData.Pipeline.Fingerprints;

/// <summary>One line of the cache: either a stamp or a listing.</summary>
internal sealed record CacheRow
{
    public FileStamp? File { get; init; }

    public GroupListing? Listing { get; init; }
}
