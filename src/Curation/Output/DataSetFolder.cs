using System.Security.Cryptography;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Output;

/// <summary>Makes the folders of the splits hold exactly the wanted files: missing and changed ones are written, stale ones removed.</summary>
internal sealed class DataSetFolder : IDisposable
{
    private readonly DataLayout _layout;
    private readonly SquareStore _squares;

    // The content of each file by its path; sorted in bounded memory.
    private readonly LineSorter _present;

    private DataSetFolder(DataLayout layout) =>
        (_layout, _squares, _present) = (layout, new SquareStore(layout), new LineSorter(Path.Combine(layout.Curated, "present"), WantedFiles.SortBytes));

    /// <summary>
    /// Looks at what lies in the folders of the splits. A file that cannot be read is replaced or removed like any other. Nothing else may write there from now on.
    /// </summary>
    public static async Task<DataSetFolder> ReadAsync(DataLayout layout, CancellationToken token)
    {
        var folder = new DataSetFolder(layout);
        foreach (var path in Enum.GetValues<Split>().SelectMany(folder.Pictures))
        {
            token.ThrowIfCancellationRequested();
            await folder._present.AddAsync(Path.GetRelativePath(layout.SplitDataset, path).Replace(Path.DirectorySeparatorChar, '/'), HashOf(path), token);
        }

        return folder;
    }

    /// <param name="wanted">Compared by content, so that a file somebody touched is mended; a finished one is never rewritten.</param>
    /// <param name="rowOf">The row of a shoe by its index; called from several threads at once.</param>
    public void Sync(WantedFiles wanted, Func<int, SplitImage> rowOf, CancellationToken token)
    {
        var missing = Beside(wanted, token).Where(pair => pair.Wanted is not null && pair.Wanted.Content != pair.Present?.Content).Select(pair => pair.Wanted).OfType<WantedFile>();
        var placed = ParallelRows.Select(missing, file => Place(rowOf(file.Shoe))).LastOrDefault();
        if (placed is not null)
            DiskFlush.FileSystemOf(placed);

        foreach (var stale in Beside(wanted, token).Where(pair => pair.Wanted is null).Select(pair => pair.Present).OfType<PresentFile>())
            File.Delete(Path.Combine(_layout.SplitDataset, stale.Path));
        RemoveEmptyFolders();
    }

    public void Dispose() => _present.Dispose();

    private IEnumerable<(WantedFile? Wanted, PresentFile? Present)> Beside(WantedFiles wanted, CancellationToken token) => OrderedJoin.Of(
        wanted.Sorted(token), file => file.Path, _present.SortedPairs(token).Select(pair => new PresentFile(pair.Key, new ContentName(pair.Value))), file => file.Path);

    // All that lies there but the table beside them.
    private IEnumerable<string> Pictures(Split split) => Directory.Exists(_layout.SplitFolder(split))
        ? Directory.EnumerateFiles(_layout.SplitFolder(split), "*", SearchOption.AllDirectories).Where(path => path != _layout.SplitMetadata(split))
        : [];

    private static byte[] HashOf(string path)
    {
        try
        {
            using var file = new FileStream(path, new FileStreamOptions { BufferSize = 0 });
            return SHA256.HashData(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new byte[ContentName.Bytes];
        }
    }

    // Returns where it lies.
    private string Place(SplitImage row)
    {
        var square = _squares.PathOf(row.FileSha256);
        var bytes = File.ReadAllBytes(square);
        if (ContentHash.Of(bytes) != row.FileSha256)
            throw new UserError($"{square}: its content is not what its name says; delete it and run Curation again.", exitCode: ExitCode.Failed);
        var path = _layout.SplitFile(row);
        AtomicFile.WriteUnflushed(path, bytes);
        return path;
    }

    private void RemoveEmptyFolders()
    {
        // Deepest first; a class without pictures would break readers of class folders.
        foreach (var folder in Enum.GetValues<Split>().Select(_layout.SplitFolder).Where(Directory.Exists))
        {
            foreach (var inner in Directory.EnumerateDirectories(folder, "*", SearchOption.AllDirectories).OrderByDescending(path => path.Length))
            {
                if (!Directory.EnumerateFileSystemEntries(inner).Any())
                    Directory.Delete(inner);
            }
        }
    }
}
