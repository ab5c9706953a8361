using System.Globalization;
using ShoeData.Curation.Output;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>Chooses what the page shows, and reads only that. How much is bounded, whatever the size of the data set.</summary>
internal sealed class ReportModelBuilder(RawShelf raw, MeasuredPictures pictures, PassedListings passed, DataLayout layout)
{
    private const int TilesInSheets = 900;
    private const int MostInSheet = 24;
    private const int LeastInSheet = 3;
    private const int MostInGallery = 36;

    // The least certain are worth a look.
    private static readonly Comparer<DataSetImage> LeastCertainFirst = Comparer<DataSetImage>.Create((one, other) =>
        one.Curated.SideScore.CompareTo(other.Curated.SideScore) is var byScore and not 0 ? byScore : string.CompareOrdinal(one.Split.Path, other.Split.Path));

    // The borderline: those most like a side view. What was never measured has no number, which is less than any.
    private static readonly Comparer<RejectedListing> BorderlineFirst = Comparer<RejectedListing>.Create((one, other) =>
        other.SideScore.CompareTo(one.SideScore) is var byScore and not 0 ? byScore : one.Place.CompareTo(other.Place));

    private readonly SquareStore _squares = new(layout);

    public ReportModel Build(Curated result, DataSetFacts facts, FateChanges changes) => new()
    {
        Facts = facts,
        Result = result,
        Sheets = [.. Sheets(result)],
        Galleries = [.. result.Report.Rejected.OrderBy(reason => reason.Key).Select(reason => Gallery(reason.Key, reason.Value, result.Rejected))],
        Clusters = [.. new ClusterTiles(passed, _squares).Of(result.Clusters)],
        Changes = changes,
    };

    private IEnumerable<TileGroup> Sheets(Curated result)
    {
        var most = Math.Clamp(TilesInSheets / Math.Max(1, 3 * result.Classes.Count), LeastInSheet, MostInSheet);
        foreach (var bin in result.Classes)
        {
            foreach (var split in Enum.GetValues<Split>())
            {
                var shoes = result.Shoes.Where(shoe => shoe.Bin == bin && shoe.Split == split).ToList();
                if (shoes.Count > 0)
                    yield return new TileGroup($"sheet-{split.ToSnakeCase()}-{bin}", $"{split.ToSnakeCase()} {bin}", null, [.. LeastCertain(shoes, most).Select(Tile)], shoes.Count);
            }
        }
    }

    // Of equally certain ones the first by their paths, which have to be read.
    private IEnumerable<DataSetImage> LeastCertain(List<PlacedShoe> shoes, int most)
    {
        var limit = shoes.Select(shoe => shoe.Contender.SideScore).Order().Take(most).Last();
        return Foremost.Of(new DataSetReader(passed).Read([.. shoes.Where(shoe => shoe.Contender.SideScore <= limit)]), most, LeastCertainFirst);
    }

    private Tile Tile(DataSetImage image)
    {
        var curated = image.Curated;
        return new Tile(
            _squares.PathOf(curated.SquareSha256),
            string.Create(CultureInfo.InvariantCulture, $"${curated.PriceUsd:0.##} {curated.Brand}"),
            string.Create(CultureInfo.InvariantCulture, $"{curated.Title}\n{curated.Sku} {curated.Colour}\n{curated.Source} {curated.ListingId}\nside score {curated.SideScore}"),
            curated.SideScore.ToString("0.00", CultureInfo.InvariantCulture));
    }

    private TileGroup Gallery(RejectReason reason, int count, RejectedListings rejected)
    {
        var tiles = Foremost.Of(rejected.InOrder.Where(listing => listing.Reason == reason), MostInGallery, BorderlineFirst).Select(listing => Tile(listing, rejected.Read(listing)));
        return new TileGroup($"reason-{reason.ToSnakeCase()}", ReasonText.Of(reason), null, [.. tiles], count);
    }

    private Tile Tile(RejectedListing rejected, Rejection rejection)
    {
        var listing = raw[rejected.Place];
        return new Tile(
            PictureOf(rejected.Place, rejection),
            listing.Title,
            $"{listing.Title}\n{rejection.Source} {rejection.ListingId}\n{rejection.Detail}",
            double.IsNaN(rejected.SideScore) ? null : rejected.SideScore.ToString("0.00", CultureInfo.InvariantCulture));
    }

    // The picture that was judged; of a listing that fell before any was, its first.
    private string? PictureOf(int place, Rejection rejection)
    {
        var images = raw.ImagesOf(place);
        return (images.FirstOrDefault(image => image.Sha256 == rejection.Where) ?? (images is [var first, ..] ? first : null)) is not { } image ? null
            : pictures.Find(image.Sha256)?.Facts is { } facts ? _squares.PathOf(facts.SquareSha256)
            : raw.PathOf(image);
    }
}
