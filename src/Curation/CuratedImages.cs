using ShoeData.Curation.Bins;
using ShoeData.Curation.Measures;

namespace ShoeData.Curation;

/// <summary>The row of a kept picture.</summary>
internal static class CuratedImages
{
    public static CuratedImage Of(Contender contender, string group, BinPlan bins, CurationOptions options) => new()
    {
        Sha256 = contender.Image.Sha256,
        Source = contender.Listing.Source,
        ListingId = contender.Listing.ListingId,
        Brand = contender.Listing.Brand,
        Title = contender.Listing.Title,
        Style = contender.Listing.Style,
        Sku = contender.Listing.Sku,
        Colour = contender.Listing.Colour,
        View = contender.Image.View,
        SideScore = contender.SideScore,
        QualityScore = QualityVerdict.Of(contender.Picture.Look, options).Score,
        Facing = FacingOf(contender),
        PriceUsd = contender.Label.Price,
        PriceRule = contender.Label.Rule,
        Bin = bins.Of(contender.Label.Price) ?? throw new InvalidOperationException($"{contender.Name}: a price below the first bin passed the rules."),
        Group = group,
        PerceptualHash = contender.Picture.PerceptualHash,
        Width = contender.Picture.Width,
        Height = contender.Picture.Height,
        SquareSha256 = contender.Picture.SquareSha256,
    };

    // Who flips a picture says that its facing was misread.
    private static Facing FacingOf(Contender contender) => (contender.Picture.Measures.Toe.Facing, contender.IsFlipped) switch
    {
        (var found, false) => found,
        (Facing.Left, true) => Facing.Right,
        _ => Facing.Left,
    };
}
