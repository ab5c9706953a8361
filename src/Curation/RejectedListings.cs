namespace ShoeData.Curation;

/// <summary>What was left out, each listing with its reason; the sentences lie on the disk until they are written.</summary>
internal sealed class RejectedListings(DataLayout layout, Scratch scratch) : IDisposable
{
    private readonly RowFile<Rejection> _rows = Manifest.Temporary(layout.CuratedRejections, ManifestJson.Default.Rejection);
    private readonly ItemSorter<RejectedListing> _listings = scratch.Sorter<RejectedListing>();

    /// <summary>In the order of the listings.</summary>
    public IEnumerable<RejectedListing> InOrder => _listings.Sorted();

    /// <param name="sideScore">Null where no picture of it was measured.</param>
    public void Add(int place, Rejection rejection, double? sideScore) => _listings.Add(new RejectedListing(place, _rows.Add(rejection), rejection.Reason, sideScore ?? double.NaN));

    public Rejection Read(RejectedListing listing) => _rows[listing.Row];

    public void Dispose() => _rows.Dispose();
}
