using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary><c>folds.jsonl</c> and <c>folds.lock</c>. Where no folds were asked for, the rows are removed and the lock stays. Rows come in the order of their paths.</summary>
internal sealed class FoldFiles(DataLayout layout, FoldPlan plan) : IAsyncDisposable
{
    private readonly OrderedManifest<FoldImage>? _rows = plan.Folds > 0 ? new(layout.Folds, ManifestJson.Default.FoldImage, ManifestKeys.Of) : null;

    /// <exception cref="UserError">The lock is there but cannot be read.</exception>
    public static async Task<FoldLock> ReadLockAsync(DataLayout layout, CancellationToken token)
    {
        if (!File.Exists(layout.FoldLock))
            return FoldLock.Empty;
        try
        {
            await using var stream = File.OpenRead(layout.FoldLock);
            return await JsonSerializer.DeserializeAsync(stream, SplitLock.Json.FoldLock, token)
                ?? throw new UserError($"{layout.FoldLock}: it is 'null'; delete it to make the folds anew.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{layout.FoldLock}: {exception.Message} Restore it from a copy, or delete it to make the folds anew.", exception);
        }
    }

    public ValueTask AddAsync(SplitImage image, CancellationToken token) => _rows?.AddAsync(plan.RowOf(image), token) ?? ValueTask.CompletedTask;

    public async Task KeepAsync(CancellationToken token)
    {
        if (_rows is null)
        {
            File.Delete(layout.Folds);
            return;
        }

        await AtomicFile.WriteJsonAsync(layout.FoldLock, plan.Lock, SplitLock.Json.FoldLock, token);
        await _rows.KeepAsync(token);
    }

    public ValueTask DisposeAsync() => _rows?.DisposeAsync() ?? ValueTask.CompletedTask;
}
