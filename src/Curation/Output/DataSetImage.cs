namespace ShoeData.Curation.Output;

/// <summary>One picture of the data set with everything known about it.</summary>
internal sealed record DataSetImage(CuratedImage Curated, SplitImage Split)
{
    public static DataSetImage Of(CuratedImage image, Split split) => new(image, new SplitImage
    {
        Split = split,
        Path = DataSetPath.Of(image, split),
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
