using System.Text.Json;

namespace ShoeData.Curation.Splitting;

/// <summary><c>folds.jsonl</c> and <c>folds.lock</c>. Where no folds were asked for, the rows are removed and the lock stays.</summary>
internal sealed class FoldFiles(DataLayout layout)
{
    /// <exception cref="UserError">The lock is there but cannot be read.</exception>
    public async Task<FoldLock> ReadLockAsync(CancellationToken token)
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

    public async Task WriteAsync(FoldPlan plan, CancellationToken token)
    {
        if (plan.Images.Count == 0)
        {
            File.Delete(layout.Folds);
            return;
        }

        await AtomicFile.WriteJsonAsync(layout.FoldLock, plan.Lock, SplitLock.Json.FoldLock, token);
        await Manifest.WriteAsync(layout.Folds, plan.Images, ManifestJson.Default.FoldImage, ManifestKeys.Of, token);
    }
}
