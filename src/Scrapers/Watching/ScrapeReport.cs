using ShoeData.Scrapers.Harvest;

namespace ShoeData.Scrapers.Watching;

/// <summary>
/// <c>report.json</c> of one shop: what stood on the wall and what became of it. Nothing in it depends on when or how fast it was read, so
/// that a run without news changes no byte.
/// </summary>
internal sealed record ScrapeReport
{
    public required string Stage { get; init; }

    public required string Unit { get; init; }

    /// <summary>Tiles on the wall; <see cref="Kept"/> and all <see cref="Rejected"/>.</summary>
    public required int In { get; init; }

    public required int Kept { get; init; }

    public required IReadOnlyDictionary<RejectReason, int> Rejected { get; init; }

    public required int Pages { get; init; }

    /// <summary>Whether the wall was read to its end.</summary>
    public required bool Whole { get; init; }

    /// <summary>Addresses of pictures that the wall names and that are stored.</summary>
    public required int Pictures { get; init; }

    public required IReadOnlyDictionary<RejectReason, int> PicturesMissed { get; init; }

    /// <summary>Rows of <c>listings.jsonl</c>: kept by this run and by those before.</summary>
    public required int Listings { get; init; }

    /// <summary>Of those, no longer on the wall.</summary>
    public required int OffWall { get; init; }

    public static ScrapeReport Of(RawHarvest harvest, Wall wall)
    {
        var gone = harvest.History.Where(state => state is { Until: null, OnWall: false }).Select(state => state.ListingId).ToHashSet(StringComparer.Ordinal);
        return new ScrapeReport
        {
            Stage = harvest.Report.Stage,
            Unit = harvest.Report.Unit,
            In = harvest.Report.In,
            Kept = harvest.Report.Kept,
            Rejected = harvest.Report.Rejected,
            Pages = wall.Pages,
            Whole = wall.IsWhole,
            Pictures = harvest.Pictures.Values.Count(picture => picture is PictureResult.Had),
            PicturesMissed = new SortedDictionary<RejectReason, int>(
                harvest.Pictures.Values.OfType<PictureResult.Missed>().CountBy(missed => missed.Reason).ToDictionary()),
            Listings = harvest.Listings.Count,
            OffWall = harvest.Listings.Count(listing => gone.Contains(listing.ListingId)),
        };
    }
}
