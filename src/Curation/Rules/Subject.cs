using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Rules;

/// <summary>What is judged: a listing, then one of its pictures, then what was measured in it. A rule about what is not there yet has no objection.</summary>
internal sealed record Subject(ShoeListing Listing, ImageRecord? Image = null, PictureRecord? Picture = null)
{
    /// <summary>Whom the title names; read once for all pictures of a listing.</summary>
    public Wearer Titled { get; } = WearerRules.Read(Listing.Title);

    /// <summary>Dollars that a person gave; null for the listing's own price.</summary>
    public decimal? Price { get; init; }
}
