using System.Globalization;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Raw;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>Clusters of duplicates as tiles: those whose prices disagree first, then the largest.</summary>
internal sealed class ClusterTiles(RawShelf raw, MeasuredPictures pictures, SquareStore squares)
{
    private const int MostClusters = 40;
    private const int MostCopies = 9;

    public IEnumerable<TileGroup> Of(IEnumerable<DuplicateCluster> clusters) => clusters
        .OrderByDescending(cluster => cluster.Copies.Any(copy => copy.Reason is RejectReason.LabelConflict))
        .ThenByDescending(cluster => cluster.Copies.Count)
        .ThenBy(cluster => cluster.Kept.Place)
        .Take(MostClusters)
        .Select((cluster, index) => Group(cluster, index + 1));

    private TileGroup Group(DuplicateCluster cluster, int number) => new(
        $"cluster-{number}",
        raw[cluster.Kept.Place].Title,
        null,
        [
            Tile(cluster.Kept, "kept", "It was kept."),
            .. cluster.Copies.Take(MostCopies).Select(copy => Tile(copy.Contender, ReasonText.Of(copy.Reason), copy.Refusal.Detail)),
        ],
        cluster.Copies.Count + 1);

    private Tile Tile(Contender contender, string note, string detail) => new(
        squares.PathOf(pictures.SquareOf(contender.Picture)),
        string.Create(CultureInfo.InvariantCulture, $"${contender.Label.Price:0.##} {contender.Brand}"),
        $"{raw[contender.Place].Title}\n{contender.Name}\n{detail}",
        note);
}
