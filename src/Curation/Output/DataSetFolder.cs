using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Output;

/// <summary>Makes the folders of the splits hold exactly the wanted files: missing and changed ones are written, stale ones removed.</summary>
internal sealed class DataSetFolder(DataLayout layout)
{
    private readonly SquareStore _squares = new(layout);

    public async Task SyncAsync(IReadOnlyList<SplitImage> rows, CancellationToken token)
    {
        var results = ParallelStream.Map(rows, Environment.ProcessorCount, (row, _) => ValueTask.FromResult(Place(row)), token);
        var placed = await results.ToListAsync(token);
        if (placed.Find(file => file.Written) is { } one)
            DiskFlush.FileSystemOf(one.Path);
        var wanted = placed.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var split in Enum.GetValues<Split>())
            RemoveStale(layout.SplitFolder(split), wanted, layout.SplitMetadata(split));
    }

    // Compared by content, so that a file somebody touched is mended; a finished one is never rewritten.
    private PlacedFile Place(SplitImage row)
    {
        var path = Path.GetFullPath(layout.SplitFile(row));
        if (File.Exists(path) && ContentHash.Of(File.ReadAllBytes(path)) == row.FileSha256)
            return new PlacedFile(path, Written: false);

        var square = _squares.PathOf(row.FileSha256);
        var bytes = File.ReadAllBytes(square);
        if (ContentHash.Of(bytes) != row.FileSha256)
            throw new UserError($"{square}: its content is not what its name says; delete it and run Curation again.", exitCode: ExitCode.Failed);
        AtomicFile.WriteUnflushed(path, bytes);
        return new PlacedFile(path, Written: true);
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

    private sealed record PlacedFile(string Path, bool Written);
}
