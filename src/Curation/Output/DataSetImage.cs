namespace ShoeData.Curation.Output;

/// <summary>One picture of the data set with everything known about it.</summary>
internal sealed record DataSetImage(PlacedShoe Shoe, CuratedImage Curated, SplitImage Split)
{
    public static DataSetImage Of(PlacedShoe shoe, CuratedImage image) => new(shoe, image, new SplitImage
    {
        Split = shoe.Split,
        Path = DataSetPath.Of(image, shoe.Split),
        Bin = image.Bin,
        PriceUsd = image.PriceUsd,
        Source = image.Source,
        ListingId = image.ListingId,
        Brand = image.Brand,
        Style = image.Style,
        Group = image.Group,
        Sha256 = image.Sha256,
        FileSha256 = image.SquareSha256,
    });
}
