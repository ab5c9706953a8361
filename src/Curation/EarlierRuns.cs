using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>What earlier runs left: where every style was placed, which pictures were compared, and by what.</summary>
/// <param name="RowOf">The <see cref="NearRow"/> of a picture, by its number.</param>
internal sealed record EarlierRuns(IReadOnlyDictionary<string, Split> Splits, FoldLock Folds, NearBook Near, Func<int, byte[]> RowOf);
