using ShoeData.Curation.Output;

namespace ShoeData.Curation.Splitting;

/// <summary><c>folds.jsonl</c> and <c>folds.lock</c>. Where no folds were asked for, the rows are removed and the lock stays. Rows come in the order of their paths.</summary>
internal sealed class FoldFiles(DataLayout layout, int folds, PlacedStyles styles) : IAsyncDisposable
{
    private readonly OrderedManifest<FoldImage>? _rows = folds > 0 ? new(layout.Folds, ManifestJson.Default.FoldImage, ManifestKeys.Of) : null;

    public ValueTask AddAsync(DataSetImage image, CancellationToken token) =>
        _rows is not null && styles.FoldOf(image.Shoe.Group) is { } fold ? _rows.AddAsync(RowOf(image.Split, fold), token) : ValueTask.CompletedTask;

    public async Task KeepAsync(CancellationToken token)
    {
        if (_rows is null)
        {
            File.Delete(layout.Folds);
            return;
        }

        await FoldLock.WriteAsync(layout.FoldLock, folds, styles.Folds, token);
        await _rows.KeepAsync(token);
    }

    public ValueTask DisposeAsync() => _rows?.DisposeAsync() ?? ValueTask.CompletedTask;

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
}
