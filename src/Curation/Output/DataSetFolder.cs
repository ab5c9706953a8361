using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Output;

/// <summary>Makes the folders of the splits hold exactly the wanted files: missing and changed ones are written, stale ones removed.</summary>
internal sealed class DataSetFolder(DataLayout layout)
{
    private readonly SquareStore _squares = new(layout);

    /// <summary>
    /// What lies in the folders of the splits: the SHA-256 of each file's content by its path within the data set, or nothing of one that cannot be read, which is then replaced or
    /// removed like any other. Nothing else may write there meanwhile.
    /// </summary>
    public Dictionary<string, string> Read(CancellationToken token)
    {
        var root = layout.SplitDataset.Length + 1;
        var present = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in Enum.GetValues<Split>().SelectMany(Pictures))
        {
            token.ThrowIfCancellationRequested();
            present.Add(path[root..], HashOf(path));
        }

        return present;
    }

    /// <param name="present">From <see cref="Read"/>: compared by content, so that a file somebody touched is mended; a finished one is never rewritten.</param>
    public async Task SyncAsync(IReadOnlyList<SplitImage> rows, IReadOnlyDictionary<string, string> present, CancellationToken token)
    {
        var missing = rows.Where(row => present.GetValueOrDefault(row.Path) != row.FileSha256).ToList();
        await ParallelStream.Map(missing, Environment.ProcessorCount, (row, _) => ValueTask.FromResult(Place(row)), token).LastOrDefaultAsync(token);
        if (missing.Count > 0)
            DiskFlush.FileSystemOf(layout.SplitFile(missing[0]));
        RemoveStale(present.Keys, rows);
    }

    // All that lies there but the table beside them.
    private IEnumerable<string> Pictures(Split split) => Directory.Exists(layout.SplitFolder(split))
        ? Directory.EnumerateFiles(layout.SplitFolder(split), "*", SearchOption.AllDirectories).Where(path => path != layout.SplitMetadata(split))
        : [];

    private static string HashOf(string path)
    {
        try
        {
            return ContentHash.Of(File.ReadAllBytes(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }

    private string Place(SplitImage row)
    {
        var square = _squares.PathOf(row.FileSha256);
        var bytes = File.ReadAllBytes(square);
        if (ContentHash.Of(bytes) != row.FileSha256)
            throw new UserError($"{square}: its content is not what its name says; delete it and run Curation again.", exitCode: ExitCode.Failed);
        AtomicFile.WriteUnflushed(layout.SplitFile(row), bytes);
        return row.Path;
    }

    private void RemoveStale(IEnumerable<string> present, IReadOnlyList<SplitImage> rows)
    {
        var wanted = rows.Select(row => row.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in present.Where(path => !wanted.Contains(path)))
            File.Delete(Path.Combine(layout.SplitDataset, path));

        // Deepest first; a class without pictures would break readers of class folders.
        foreach (var folder in Enum.GetValues<Split>().Select(layout.SplitFolder).Where(Directory.Exists))
        {
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length))
            {
                if (!Directory.EnumerateFileSystemEntries(inner).Any())
                    Directory.Delete(inner);
            }
        }
    }
}
