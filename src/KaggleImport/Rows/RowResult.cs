namespace ShoeData.KaggleImport;

/// <summary>What became of a row, or of the rows of one listing: a listing with pictures, or the reasons why not.</summary>
/// <param name="Listing">Null when it was left out.</param>
/// <param name="Rejections">Of what was left out, the first tells why; of a kept listing, the pictures that could not be had.</param>
internal sealed record RowResult(ShoeListing? Listing, IReadOnlyList<ImageRecord> Images, IReadOnlyList<Rejection> Rejections)
{
    public int Rows { get; init; } = 1;

    public static RowResult Kept(ShoeListing listing, IReadOnlyList<ImageRecord> images, IReadOnlyList<Rejection> rejections) =>
        new(listing, images, rejections);

    public static RowResult Refused(IReadOnlyList<Rejection> rejections) => new(null, [], rejections);
}
