using System.Globalization;
using ShoeData.Curation.Output;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>Chooses what the page shows, and reads only that. How much is bounded, whatever the size of the data set.</summary>
internal sealed class ReportModelBuilder(RawShelf raw, MeasuredPictures pictures, PassedListings passed, DataSetReader reader, DataLayout layout)
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
        Clusters = [.. new ClusterTiles(passed, _squares).Of(result.Duplicates.Clusters)],
        Changes = changes,
    };

    private IEnumerable<TileGroup> Sheets(Curated result)
    {
        var most = Math.Clamp(TilesInSheets / Math.Max(1, 3 * result.Counts.Classes.Count), LeastInSheet, MostInSheet);
        var sheets = LeastCertain(result.Shoes, most);
        foreach (var bin in result.Counts.Classes)
        {
            foreach (var split in Enum.GetValues<Split>())
            {
                if (sheets.TryGetValue(new Sheet(bin, split), out var shown))
                    yield return new TileGroup($"sheet-{split.ToSnakeCase()}-{bin}", $"{split.ToSnakeCase()} {bin}", null, [.. shown.InOrder.Select(Tile)], result.Counts.Pictures(split, bin));
            }
        }
    }

    // Of equally certain ones the first by their paths, which have to be read.
    private Dictionary<Sheet, Foremost<DataSetImage>> LeastCertain(IReadOnlyList<PlacedShoe> shoes, int most)
    {
        var scores = new Dictionary<Sheet, Foremost<double>>();
        foreach (var shoe in shoes)
            Of(scores, shoe, Comparer<double>.Default).Add(shoe.Contender.SideScore);
        var limits = scores.ToDictionary(sheet => sheet.Key, sheet => sheet.Value.InOrder.Last());
        var images = new Dictionary<Sheet, Foremost<DataSetImage>>();
        foreach (var image in reader.Read(shoes.Where(shoe => shoe.Contender.SideScore <= limits[Sheet.Of(shoe)])))
            Of(images, image.Shoe, LeastCertainFirst).Add(image);
        return images;

        Foremost<T> Of<T>(Dictionary<Sheet, Foremost<T>> sheets, PlacedShoe shoe, IComparer<T> order)
        {
            if (!sheets.TryGetValue(Sheet.Of(shoe), out var foremost))
                sheets[Sheet.Of(shoe)] = foremost = new Foremost<T>(most, order);
            return foremost;
        }
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
        var tiles = new Foremost<RejectedListing>(MostInGallery, BorderlineFirst).AddAll(rejected.InOrder.Where(listing => listing.Reason == reason)).InOrder.Select(listing => Tile(listing, rejected.Read(listing)));
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

    /// <summary>One split of one bin.</summary>
    private readonly record struct Sheet(int Bin, Split Split)
    {
        public static Sheet Of(PlacedShoe shoe) => new(shoe.Bin, shoe.Split);
    }
}
