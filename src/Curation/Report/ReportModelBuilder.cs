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

    private static readonly Comparer<DataSetImage> MostCertainFirst = Comparer<DataSetImage>.Create((one, other) =>
        other.Curated.SideScore.CompareTo(one.Curated.SideScore) is var byScore and not 0 ? byScore : string.CompareOrdinal(other.Split.Path, one.Split.Path));

    private readonly SquareStore _squares = new(layout);

    public ReportModel Build(Curated result, DataSetFacts facts, FateChanges changes) => new()
    {
        Facts = facts,
        Result = result,
        Sheets = [.. Sheets(result)],
        Galleries = [.. result.Rejected.InOrder.GroupBy(listing => listing.Reason).OrderBy(reason => reason.Key).Select(reason => Gallery(reason, result.Rejected))],
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

    // The least certain first: those are worth a look. Of equal ones the first by their paths, which have to be read.
    private IEnumerable<DataSetImage> LeastCertain(List<PlacedShoe> shoes, int most)
    {
        var limit = shoes.Select(shoe => shoe.Contender.SideScore).Order().Take(most).Last();
        var chosen = new PriorityQueue<DataSetImage, DataSetImage>(MostCertainFirst);
        foreach (var image in new DataSetReader(passed).Read([.. shoes.Where(shoe => shoe.Contender.SideScore <= limit)]))
        {
            chosen.Enqueue(image, image);
            if (chosen.Count > most)
                chosen.Dequeue();
        }

        return chosen.UnorderedItems.Select(item => item.Element).OrderDescending(MostCertainFirst);
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

    private TileGroup Gallery(IGrouping<RejectReason, RejectedListing> reason, RejectedListings rejected)
    {
        // The borderline first: those most like a side view. What was never measured comes last.
        var tiles = reason.OrderByDescending(listing => double.IsNaN(listing.SideScore) ? -1 : listing.SideScore)
            .ThenBy(listing => listing.Place)
            .Take(MostInGallery).Select(listing => Tile(listing, rejected.Read(listing)));
        return new TileGroup($"reason-{reason.Key.ToSnakeCase()}", ReasonText.Of(reason.Key), null, [.. tiles], reason.Count());
    }

    private Tile Tile(RejectedListing rejected, Rejection rejection)
    {
        var listing = raw[rejected.Place];
        return new Tile(
            PictureOf(listing, rejection),
            listing.Title,
            $"{listing.Title}\n{rejection.Source} {rejection.ListingId}\n{rejection.Detail}",
            double.IsNaN(rejected.SideScore) ? null : rejected.SideScore.ToString("0.00", CultureInfo.InvariantCulture));
    }

    // The picture that was judged; of a listing that fell before any was, its first.
    private string? PictureOf(ShoeListing listing, Rejection rejection)
    {
        var images = raw.ImagesOf(listing);
        return (images.FirstOrDefault(image => image.Sha256 == rejection.Where) ?? (images is [var first, ..] ? first : null)) is not { } image ? null
            : pictures.Find(image.Sha256)?.Facts is { } facts ? _squares.PathOf(facts.SquareSha256)
            : raw.PathOf(image);
    }
}
