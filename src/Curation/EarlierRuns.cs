using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>What earlier runs left: where every style was placed, which pictures were compared, and by what.</summary>
/// <param name="RowOf">The <see cref="NearRow"/> of a picture, by its number.</param>
internal sealed record EarlierRuns(IReadOnlyDictionary<string, Split> Splits, FoldLock Folds, NearBook Near, Func<int, byte[]> RowOf)
{
    public static async Task<EarlierRuns> ReadAsync(DataLayout layout, NearFile near, NearStore rows, CancellationToken token) => new(
        await SplitLock.ReadAsync(layout.SplitLock, token), await FoldFiles.ReadLockAsync(layout, token), await near.ReadAsync(token), rows.Of);
}
