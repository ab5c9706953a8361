using System.Text.Json;
using ShoeData.Curation.Output;

namespace ShoeData.Curation.Splitting;

/// <summary><c>folds.jsonl</c> and <c>folds.lock</c>. Where no folds were asked for, the rows are removed and the lock stays. Rows come in the order of their paths.</summary>
internal sealed class FoldFiles(DataLayout layout, int folds, PlacedStyles styles) : IAsyncDisposable
{
    private readonly OrderedManifest<FoldImage>? _rows = folds > 0 ? new(layout.Folds, ManifestJson.Default.FoldImage, ManifestKeys.Of) : null;

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

    public ValueTask AddAsync(DataSetImage image, CancellationToken token) =>
        _rows is not null && styles.FoldOf(image.Shoe.Group) is { } fold ? _rows.AddAsync(RowOf(image.Split, fold), token) : ValueTask.CompletedTask;

    public async Task KeepAsync(CancellationToken token)
    {
        if (_rows is null)
        {
            File.Delete(layout.Folds);
            return;
        }

        await AtomicFile.WriteJsonAsync(layout.FoldLock, new FoldLock(folds, new(styles.Folds.ToDictionary(), StringComparer.Ordinal)), SplitLock.Json.FoldLock, token);
        await _rows.KeepAsync(token);
    }

    private FoldImage RowOf(SplitImage image, int fold) => new()
    {
        Path = image.Path,
        Fold = fold,
        Folds = folds,
        Split = image.Split,
        Bin = image.Bin,
        Group = image.Group,
        Sha256 = image.Sha256,
    };

    public ValueTask DisposeAsync() => _rows?.DisposeAsync() ?? ValueTask.CompletedTask;
}
