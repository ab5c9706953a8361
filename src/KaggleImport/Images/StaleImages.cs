namespace ShoeData.KaggleImport;

/// <summary>Stored pictures of former runs that no row names any more; told on disk, since both lists may be long.</summary>
internal sealed class StaleImages(RawLayout layout) : IDisposable
{
    private readonly LineSorter _named = new(layout.Images + ".named");

    public async Task KeepAsync(IEnumerable<ImageRecord> images, CancellationToken token)
    {
        foreach (var image in images)
            await _named.AddAsync(Path.GetFileName(layout.ImageFile(image)), [], token);
    }

    /// <summary>Removes them, and what a killed run left half written.</summary>
    public async Task RemoveAsync(CancellationToken token)
    {
        if (!Directory.Exists(layout.ImageFolder))
            return;
        using var stored = new LineSorter(layout.Images + ".stored");
        foreach (var path in Directory.EnumerateFiles(layout.ImageFolder))
            await stored.AddAsync(Path.GetFileName(path), [], token);
        using var named = _named.SortedKeys(token).GetEnumerator();
        var any = named.MoveNext();
        foreach (var file in stored.SortedKeys(token))
        {
            while (any && string.CompareOrdinal(named.Current, file) < 0)
                any = named.MoveNext();
            if (!any || named.Current != file)
                File.Delete(Path.Combine(layout.ImageFolder, file));
        }
    }

    public void Dispose() => _named.Dispose();
}
