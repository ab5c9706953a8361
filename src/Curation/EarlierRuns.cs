using ShoeData.Curation.Duplicates;
using ShoeData.Curation.Pictures;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation;

/// <summary>What earlier runs left: where every style was placed, which pictures were compared, and by what.</summary>
/// <param name="Splits">The split of each style; read when it is asked for.</param>
/// <param name="Folds">The fold of each style, if there were as many folds as now.</param>
/// <param name="ReadRow">Reads the <see cref="NearRow"/> of a picture, by its number.</param>
internal sealed record EarlierRuns(IAsyncEnumerable<KeyValuePair<string, Split>> Splits, IAsyncEnumerable<KeyValuePair<string, int>> Folds, NearBook Near, Action<int, Span<byte>> ReadRow)
{
    public static async Task<EarlierRuns> ReadAsync(DataLayout layout, int folds, NearFile near, NearStore rows, CancellationToken token) => new(
        SplitLock.ReadAsync(layout.SplitLock, token), FoldLock.ReadAsync(layout.FoldLock, folds, token), await near.ReadAsync(token), rows.Read);
}
