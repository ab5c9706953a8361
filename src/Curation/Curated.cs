using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Output;
using ShoeData.Curation.Overruling;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>All that a run decided.</summary>
internal sealed record Curated
{
    /// <summary>What is in the data set, in the order of the listings.</summary>
    public required IReadOnlyList<PlacedShoe> Shoes { get; init; }

    public required RejectedListings Rejected { get; init; }

    public required StageReport Report { get; init; }

    /// <summary>Where every style ever placed lies.</summary>
    public required PlacedStyles Styles { get; init; }

    /// <summary>Which pictures were compared, for the next run.</summary>
    public required NearBook Near { get; init; }

    /// <summary>Pictures that several listings have.</summary>
    public required DuplicateResult Duplicates { get; init; }

    /// <summary>Prices that cannot be of their style; among the rejections only where the options say so.</summary>
    public required IReadOnlyList<Rejection> Outliers { get; init; }

    public required LeakReport Leaks { get; init; }

    public required IReadOnlyList<BinWarning> SparseBins { get; init; }

    public required BalancePlan Balance { get; init; }

    /// <summary>A person's decisions, with those that name nothing any more.</summary>
    public required IReadOnlyList<OverrideOutcome> Overrides { get; init; }

    public required DataSetCounts Counts { get; init; }
}
