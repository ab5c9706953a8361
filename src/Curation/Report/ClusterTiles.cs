using System.Globalization;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>Clusters of duplicates as tiles: those whose prices disagree first, then the largest.</summary>
internal static class ClusterTiles
{
    private const int MostClusters = 40;
    private const int MostCopies = 9;

    public static IEnumerable<TileGroup> Of(IEnumerable<DuplicateCluster> clusters, SquareStore squares) => clusters
        .OrderByDescending(cluster => cluster.Copies.Any(copy => copy.Rejection.Reason is RejectReason.LabelConflict))
        .ThenByDescending(cluster => cluster.Copies.Count)
        .ThenBy(cluster => cluster.Kept.Key, StringComparer.Ordinal)
        .Take(MostClusters)
        .Select((cluster, index) => Group(cluster, index + 1, squares));

    private static TileGroup Group(DuplicateCluster cluster, int number, SquareStore squares) => new(
        $"cluster-{number}",
        cluster.Kept.Listing.Title,
        null,
        [
            Tile(cluster.Kept, "kept", "It was kept.", squares),
            .. cluster.Copies.Take(MostCopies).Select(copy => Tile(copy.Contender, ReasonText.Of(copy.Rejection.Reason), copy.Rejection.Detail, squares)),
        ],
        cluster.Copies.Count + 1);

    private static Tile Tile(Contender contender, string note, string detail, SquareStore squares) => new(
        squares.PathOf(contender.Picture.SquareSha256),
        string.Create(CultureInfo.InvariantCulture, $"${contender.Label.Price:0.##} {contender.Listing.Brand}"),
        $"{contender.Listing.Title}\n{contender.Name}\n{detail}",
        note);
}
