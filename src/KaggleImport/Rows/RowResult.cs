namespace ShoeData.KaggleImport;

/// <summary>What became of one row: a listing with pictures, or the reasons why not.</summary>
/// <param name="Listing">Null when the row was left out.</param>
/// <param name="Rejections">Of a row that was left out, the first tells why; of one that was kept, the pictures that could not be had.</param>
internal sealed record RowResult(ShoeListing? Listing, IReadOnlyList<ImageRecord> Images, IReadOnlyList<Rejection> Rejections)
{
    public static RowResult Kept(ShoeListing listing, IReadOnlyList<ImageRecord> images, IReadOnlyList<Rejection> rejections) =>
        new(listing, images, rejections);

    public static RowResult Refused(IReadOnlyList<Rejection> rejections) => new(null, [], rejections);
}
