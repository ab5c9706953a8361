using ShoeData.Curation.Bins;
using ShoeData.Curation.Duplicates;
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

    /// <summary>The split of every style ever placed.</summary>
    public required SortedDictionary<string, Split> Lock { get; init; }

    public required FoldPlan Folds { get; init; }

    /// <summary>Which pictures were compared, for the next run.</summary>
    public required NearBook Near { get; init; }

    /// <summary>Pictures that several listings have.</summary>
    public required IReadOnlyList<DuplicateCluster> Clusters { get; init; }

    /// <summary>Prices that cannot be of their style; among the rejections only where the options say so.</summary>
    public required IReadOnlyList<Rejection> Outliers { get; init; }

    public required LeakReport Leaks { get; init; }

    public required IReadOnlyList<BinWarning> SparseBins { get; init; }

    public required BalancePlan Balance { get; init; }

    /// <summary>A person's decisions, with those that name nothing any more.</summary>
    public required IReadOnlyList<OverrideOutcome> Overrides { get; init; }

    /// <summary>The bins that occur, in numeric order.</summary>
    public IReadOnlyList<int> Classes => [.. Shoes.Select(shoe => shoe.Bin).Distinct().Order()];
}
