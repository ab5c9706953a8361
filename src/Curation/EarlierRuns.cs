using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>What earlier runs left: where every style was placed, and which pictures were compared.</summary>
internal sealed record EarlierRuns(IReadOnlyDictionary<string, Split> Splits, FoldLock Folds, NearBook Near);
