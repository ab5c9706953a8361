using System.Globalization;
using ShoeData.Curation.Output;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Rules;
using ShoeData.Pages;

namespace ShoeData.Curation.Report;

/// <summary>Chooses what the page shows. How much is bounded, whatever the size of the data set.</summary>
internal sealed class ReportModelBuilder(RawShelf raw, IReadOnlyDictionary<string, PictureRecord> pictures, DataLayout layout)
{
    private const int TilesInSheets = 900;
    private const int MostInSheet = 24;
    private const int LeastInSheet = 3;
    private const int MostInGallery = 36;

    private readonly SquareStore _squares = new(layout);
    private readonly Dictionary<string, ShoeListing> _listings = raw.Listings.ToDictionary(ManifestKeys.Of, StringComparer.Ordinal);

    public ReportModel Build(Curated result, DataSetFacts facts, IReadOnlyList<ListingFate> fates) => new()
    {
        Facts = facts,
        Result = result,
        Sheets = [.. Sheets(result)],
        Galleries = [.. result.Rejections.GroupBy(rejection => rejection.Reason).OrderBy(reason => reason.Key).Select(reason => Gallery(reason, facts.Options))],
        Clusters = [.. ClusterTiles.Of(result.Clusters, _squares)],
        Fates = fates,
    };

    // The least certain first: those are worth a look.
    private IEnumerable<TileGroup> Sheets(Curated result)
    {
        var most = Math.Clamp(TilesInSheets / Math.Max(1, 3 * result.Classes.Count), LeastInSheet, MostInSheet);
        foreach (var bin in result.Classes)
        {
            foreach (var split in Enum.GetValues<Split>())
            {
                var images = result.Images.Where(image => image.Split.Bin == bin && image.Split.Split == split)
                    .OrderBy(image => image.Curated.SideScore).ThenBy(image => image.Split.Path, StringComparer.Ordinal).ToList();
                if (images.Count > 0)
                    yield return new TileGroup($"sheet-{split.ToSnakeCase()}-{bin}", $"{split.ToSnakeCase()} {bin}", null, [.. images.Take(most).Select(Tile)], images.Count);
            }
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

    private TileGroup Gallery(IGrouping<RejectReason, Rejection> reason, CurationOptions options)
    {
        // The borderline first: those most like a side view.
        var tiles = reason.Select(rejection => Judge(rejection, options))
            .OrderByDescending(judged => judged.Score ?? -1)
            .ThenBy(judged => judged.Rejection.Source, StringComparer.Ordinal).ThenBy(judged => judged.Rejection.ListingId, StringComparer.Ordinal)
            .Take(MostInGallery).Select(Tile);
        return new TileGroup($"reason-{reason.Key.ToSnakeCase()}", ReasonText.Of(reason.Key), null, [.. tiles], reason.Count());
    }

    private static Tile Tile(Judged judged) => new(
        judged.Picture,
        judged.Listing?.Title ?? judged.Rejection.ListingId ?? judged.Rejection.Where,
        $"{judged.Listing?.Title}\n{judged.Rejection.Source} {judged.Rejection.ListingId}\n{judged.Rejection.Detail}",
        judged.Score?.ToString("0.00", CultureInfo.InvariantCulture));

    // The picture that was judged; of a listing that fell before any was, its first.
    private Judged Judge(Rejection rejection, CurationOptions options)
    {
        var listing = _listings.GetValueOrDefault($"{rejection.Source}\t{rejection.ListingId}");
        var images = listing is null ? [] : raw.ImagesOf(listing).ToList();
        if ((images.Find(image => image.Sha256 == rejection.Where) ?? images.FirstOrDefault()) is not { } image)
            return new Judged(rejection, listing, null, null);
        return pictures.GetValueOrDefault(image.Sha256)?.Facts is { } facts
            ? new Judged(rejection, listing, _squares.PathOf(facts.SquareSha256), ViewRule.Side(facts.Measures, image.View, options).Score)
            : new Judged(rejection, listing, raw.PathOf(image), null);
    }

    private sealed record Judged(Rejection Rejection, ShoeListing? Listing, string? Picture, double? Score);
}
