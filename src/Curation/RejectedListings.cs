namespace ShoeData.Curation;

/// <summary>What was left out, each listing with its reason; the sentences lie on the disk until they are written.</summary>
internal sealed class RejectedListings(DataLayout layout) : IDisposable
{
    private readonly List<RejectedListing> _listings = [];
    private readonly RowFile<Rejection> _rows = Manifest.Temporary(layout.CuratedRejections, ManifestJson.Default.Rejection);
    private bool _isOrdered = true;

    /// <summary>In the order of the listings.</summary>
    public IReadOnlyList<RejectedListing> InOrder
    {
        get
        {
            if (!_isOrdered)
                _listings.Sort((one, other) => one.Place.CompareTo(other.Place));
            _isOrdered = true;
            return _listings;
        }
    }

    /// <param name="sideScore">Null where no picture of it was measured.</param>
    public void Add(int place, Rejection rejection, double? sideScore)
    {
        _isOrdered = _isOrdered && (_listings.Count == 0 || _listings[^1].Place < place);
        _listings.Add(new RejectedListing(place, _rows.Add(rejection), rejection.Reason, sideScore ?? double.NaN));
    }

    public Rejection Read(RejectedListing listing) => _rows[listing.Row];

    public void Dispose() => _rows.Dispose();
}
