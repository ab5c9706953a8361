using CsCheck;

namespace ShoeData.Tests;

/// <summary>Records to write, fixed and random.</summary>
internal static class Rows
{
    public static Rejection Rejection(string listing = "1", string detail = "it was 'x'") => new()
    {
        Source = "shop",
        ListingId = listing,
        Where = "table.csv:2",
        Reason = RejectReason.PriceMissing,
        Detail = detail,
    };

    public static Gen<Rejection> AnyRejection { get; } =
        from source in Gen.String
        from listing in Gen.String.Null()
        from place in Gen.String
        from reason in Gen.Enum<RejectReason>()
        from detail in Gen.String
        select new Rejection { Source = source, ListingId = listing, Where = place, Reason = reason, Detail = detail };
}
