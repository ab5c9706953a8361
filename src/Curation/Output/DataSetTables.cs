using ShoeData.Curation.Bins;
using ShoeData.Curation.Splitting;

namespace ShoeData.Curation.Output;

/// <summary>All tables with a row a picture that stand in the order of paths, written side by side: each row is read once, and none is kept.</summary>
internal sealed class DataSetTables(DataLayout layout, Curated result, CurationOptions options) : IAsyncDisposable
{
    private readonly OrderedManifest<SplitImage> _rows = new(layout.SplitManifest, ManifestJson.Default.SplitImage, ManifestKeys.Of);
    private readonly IReadOnlyList<MetadataCsv> _metadata = [.. Enum.GetValues<Split>().Select(split => new MetadataCsv(layout.SplitMetadata(split)))];
    private readonly BalanceFiles _balance = new(layout, result.Balance);
    private readonly FoldFiles _folds = new(layout, options.Folds, result.Styles);

    public async Task AddAsync(DataSetImage image, CancellationToken token)
    {
        await _rows.AddAsync(image.Split, token);
        await _metadata[(int)image.Split.Split].AddAsync(MetadataRow.Of(image), token);
        await _balance.AddAsync(image.Shoe, image.Split.Path, token);
        await _folds.AddAsync(image, token);
    }

    /// <summary>Gives all their names, the manifest last.</summary>
    public async Task KeepAsync(CancellationToken token)
    {
        foreach (var table in _metadata)
            await table.KeepAsync(token);
        await _balance.KeepAsync(token);
        await _folds.KeepAsync(token);
        await _rows.KeepAsync(token);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var table in _metadata)
            await table.DisposeAsync();
        await _balance.DisposeAsync();
        await _folds.DisposeAsync();
        await _rows.DisposeAsync();
    }
}
