using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Output;

/// <summary>Makes the folders of the splits hold exactly the wanted files: missing and changed ones are written, stale ones removed.</summary>
internal sealed class DataSetFolder(DataLayout layout)
{
    private readonly SquareStore _squares = new(layout);

    public async Task SyncAsync(IReadOnlyList<SplitImage> rows, CancellationToken token)
    {
        var results = ParallelStream.Map(rows, Environment.ProcessorCount, async (row, inner) => await PlaceAsync(row, inner), token);
        var wanted = await results.ToHashSetAsync(StringComparer.Ordinal, token);
        foreach (var split in Enum.GetValues<Split>())
            RemoveStale(layout.SplitFolder(split), wanted, layout.SplitMetadata(split));
    }

    // Compared by content, so that a file somebody touched is mended; a finished one is never rewritten.
    private async Task<string> PlaceAsync(SplitImage row, CancellationToken token)
    {
        var path = Path.GetFullPath(layout.SplitFile(row));
        if (!File.Exists(path) || await ContentHash.OfFileAsync(path, token) != row.FileSha256)
            await AtomicFile.WriteBytesAsync(path, await File.ReadAllBytesAsync(_squares.PathOf(row.FileSha256), token), token);
        return path;
    }

    private static void RemoveStale(string folder, HashSet<string> wanted, string metadata)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            if (path != metadata && !wanted.Contains(Path.GetFullPath(path)))
                File.Delete(path);
        }

        // Deepest first; a class without pictures would break readers of class folders.
        foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length))
        {
            if (!Directory.EnumerateFileSystemEntries(inner).Any())
                Directory.Delete(inner);
        }
    }
}
