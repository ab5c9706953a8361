using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using ShoeData.Curation.Pictures;

namespace ShoeData.Curation.Output;

/// <summary>Makes the folders of the splits hold exactly the wanted files: missing and changed ones are written, stale ones removed.</summary>
internal sealed class DataSetFolder
{
    private readonly DataLayout _layout;
    private readonly SquareStore _squares;

    // The content of each file by the hash of its path within the data set, so that neither text is in memory; a file that is wanted leaves it.
    private readonly Dictionary<UInt128, ContentName> _present = [];
    private volatile string? _placed;

    private DataSetFolder(DataLayout layout) => (_layout, _squares) = (layout, new SquareStore(layout));

    /// <summary>
    /// Looks at what lies in the folders of the splits. A file that cannot be read is replaced or removed like any other. Nothing else may write there from now on.
    /// </summary>
    public static DataSetFolder Read(DataLayout layout, CancellationToken token)
    {
        var folder = new DataSetFolder(layout);
        foreach (var path in Enum.GetValues<Split>().SelectMany(folder.Pictures))
        {
            token.ThrowIfCancellationRequested();
            folder._present.Add(folder.KeyOf(path), HashOf(path));
        }

        return folder;
    }

    /// <summary>Whether a wanted file is there as it should be: compared by content, so that one that somebody touched is mended, and a finished one never rewritten.</summary>
    public bool Holds(SplitImage row) => _present.Remove(KeyOf(_layout.SplitFile(row)), out var content) && content == ContentName.Parse(row.FileSha256);

    /// <summary>Writes a wanted file. From any thread.</summary>
    public void Place(SplitImage row)
    {
        var square = _squares.PathOf(row.FileSha256);
        var bytes = File.ReadAllBytes(square);
        if (ContentHash.Of(bytes) != row.FileSha256)
            throw new UserError($"{square}: its content is not what its name says; delete it and run Curation again.", exitCode: ExitCode.Failed);
        AtomicFile.WriteUnflushed(_layout.SplitFile(row), bytes);
        _placed = row.Path;
    }

    /// <summary>Brings what was placed to the disk, and removes every file that was not asked for. To be called when all wanted ones were.</summary>
    public void Finish()
    {
        if (_placed is { } one)
            DiskFlush.FileSystemOf(Path.Combine(_layout.SplitDataset, one));
        if (_present.Count > 0)
        {
            foreach (var path in Enum.GetValues<Split>().SelectMany(Pictures).Where(path => _present.ContainsKey(KeyOf(path))).ToList())
                File.Delete(path);
        }

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

    // All that lies there but the table beside them.
    private IEnumerable<string> Pictures(Split split) => Directory.Exists(_layout.SplitFolder(split))
        ? Directory.EnumerateFiles(_layout.SplitFolder(split), "*", SearchOption.AllDirectories).Where(path => path != _layout.SplitMetadata(split))
        : [];

    private UInt128 KeyOf(string path) => BinaryPrimitives.ReadUInt128LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(path[_layout.SplitDataset.Length..])));

    private static ContentName HashOf(string path)
    {
        try
        {
            return new ContentName(SHA256.HashData(File.ReadAllBytes(path)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return default;
        }
    }
}
