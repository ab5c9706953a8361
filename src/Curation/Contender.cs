using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;

namespace ShoeData.Curation;

/// <summary>A listing with the one picture that passed every rule.</summary>
internal sealed record Contender(ShoeListing Listing, ImageRecord Image, PictureFacts Picture, PriceLabel Label, double SideScore)
{
    /// <summary>An override keeps it, whatever the rules say.</summary>
    public bool IsWanted { get; init; }

    /// <summary>An override mirrors it.</summary>
    public bool IsFlipped { get; init; }

    /// <summary>Orders contenders, and decides between equal ones.</summary>
    public string Key => ManifestKeys.Of(Listing);

    public long Pixels => (long)Picture.Width * Picture.Height;

    public string Name => $"{Listing.Source} {Listing.ListingId}";

    public Rejection Reject(Refusal refusal) => new()
    {
        Source = Listing.Source,
        ListingId = Listing.ListingId,
        Where = Image.Sha256,
        Reason = refusal.Reason,
        Detail = refusal.Detail,
    };
}
