using ShoeData.Curation.Measures;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;

namespace ShoeData.Curation.Output;

/// <summary>Puts together what is written of a shoe in the data set, its listing read again. From any thread.</summary>
internal sealed class DataSetReader(RawShelf raw, MeasuredPictures pictures)
{
    /// <summary>All of them, one after the other, in the order that is given.</summary>
    public IEnumerable<DataSetImage> Read(IReadOnlyList<PlacedShoe> shoes) => ParallelRows.Select(shoes.Count, at => Read(shoes[at]));

    public DataSetImage Read(PlacedShoe shoe) => DataSetImage.Of(shoe, CuratedOf(shoe));

    private CuratedImage CuratedOf(PlacedShoe shoe)
    {
        var contender = shoe.Contender;
        var listing = raw[contender.Place];
        return new CuratedImage
        {
            Sha256 = pictures.Wanted.NameOf(contender.Picture),
            Source = listing.Source,
            ListingId = listing.ListingId,
            Brand = listing.Brand,
            Title = listing.Title,
            Style = listing.Style,
            Sku = listing.Sku,
            Colour = listing.Colour,
            View = contender.View,
            SideScore = contender.SideScore,
            QualityScore = contender.QualityScore,
            Facing = contender.Facing,
            PriceUsd = contender.Label.Price,
            PriceRule = contender.Label.Rule,
            Bin = shoe.Bin,
            Group = shoe.Group,
            PerceptualHash = DifferenceHash.ToHex(contender.PerceptualHash),
            Width = contender.Width,
            Height = contender.Height,
            SquareSha256 = pictures.SquareOf(contender.Picture),
        };
    }
}
