using ShoeData.Curation.Output;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>All that a run decided.</summary>
internal sealed record Curated
{
    public required IReadOnlyList<DataSetImage> Images { get; init; }

    public required IReadOnlyList<Rejection> Rejections { get; init; }

    public required StageReport Report { get; init; }

    /// <summary>The split of every style ever placed.</summary>
    public required IReadOnlyDictionary<string, Split> Lock { get; init; }

    public required FoldPlan Folds { get; init; }

    /// <summary>The bins that occur, in numeric order.</summary>
    public IReadOnlyList<int> Classes => [.. Images.Select(image => image.Split.Bin).Distinct().Order()];
}
