using System.IO.Hashing;
using System.Runtime.InteropServices;

namespace ShoeData.KaggleImport;

/// <summary>Keeps the first listing of each id. Remembers 16 bytes an id, so that millions of rows fit.</summary>
internal sealed class DuplicateFilter
{
    private readonly HashSet<UInt128> _seen = [];

    public RowOutcome Pass(RowOutcome outcome) =>
        outcome is RowOutcome.Listed listed && !_seen.Add(Fingerprint(listed.Listing.ListingId))
            ? new RowOutcome.Refused(new Rejection
            {
                Source = listed.Listing.Source,
                ListingId = listed.Listing.ListingId,
                Where = listed.Where,
                Reason = RejectReason.DuplicateListing,
                Detail = $"the id '{listed.Listing.ListingId}' stands in an earlier row, which was kept",
            })
            : outcome;

    private static UInt128 Fingerprint(string id) => XxHash128.HashToUInt128(MemoryMarshal.AsBytes(id.AsSpan()));
}
