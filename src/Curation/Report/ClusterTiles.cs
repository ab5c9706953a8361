using System.Globalization;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>Clusters of duplicates as tiles: those whose prices disagree first, then the largest.</summary>
internal sealed class ClusterTiles(PassedListings passed, SquareStore squares)
{
    private const int MostClusters = 40;
    private const int MostCopies = 9;

    private static readonly Comparer<DuplicateCluster> WorstFirst = Comparer<DuplicateCluster>.Create((one, other) =>
        HasConflict(other).CompareTo(HasConflict(one)) is var byConflict and not 0 ? byConflict
        : other.Copies.Count.CompareTo(one.Copies.Count) is var bySize and not 0 ? bySize
        : one.Kept.Place.CompareTo(other.Kept.Place));

    public IEnumerable<TileGroup> Of(IEnumerable<DuplicateCluster> clusters) => new Foremost<DuplicateCluster>(MostClusters, WorstFirst).AddAll(clusters).InOrder.Select((cluster, index) => Group(cluster, index + 1));

    private static bool HasConflict(DuplicateCluster cluster) => cluster.Copies.Any(copy => copy.Reason is RejectReason.LabelConflict);

    private TileGroup Group(DuplicateCluster cluster, int number) => new(
        $"cluster-{number}",
        passed.Read(cluster.Kept).Title,
        null,
        [
            Tile(passed.Read(cluster.Kept), "kept", "It was kept."),
            .. cluster.Copies.Take(MostCopies).Select(copy => Tile(passed.Read(copy.Contender), ReasonText.Of(copy.Reason), copy.Refuse(passed.Read(copy.Contender), passed.Read(copy.Kept)).Detail)),
        ],
        cluster.Copies.Count + 1);

    private Tile Tile(CuratedImage row, string note, string detail) => new(
        squares.PathOf(row.SquareSha256),
        string.Create(CultureInfo.InvariantCulture, $"${row.PriceUsd:0.##} {row.Brand}"),
        $"{row.Title}\n{row.Source} {row.ListingId}\n{detail}",
        note);
}
