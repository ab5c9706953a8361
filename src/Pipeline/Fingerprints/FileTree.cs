using System.IO.Enumeration;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>Lists files with size and time in one pass over the folders.</summary>
internal static class FileTree
{
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <param name="path">A file or a folder, absolute; nothing when it is not there.</param>
    /// <param name="names">How the files are called in the lock file.</param>
    public static IReadOnlyList<FileFacts> Read(string path, PathNames names)
    {
        if (new FileInfo(path) is { Exists: true } file)
            return [new FileFacts(names.Of(path), path, file.Length, file.LastWriteTimeUtc.Ticks)];
        if (!Directory.Exists(path))
            return [];
        var folder = names.Of(path);
        var files = new FileSystemEnumerable<FileFacts>(path, (ref entry) => Facts(ref entry, path.Length, folder), EveryFile)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal),
            // A link to a folder may lead round in circles; a folder with a dot holds a program's own notes.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.FileName[0] != '.',
        };
        return [.. files];
    }

    private static FileFacts Facts(ref FileSystemEntry entry, int rootLength, string folder)
    {
        var path = entry.ToFullPath();
        return new FileFacts(string.Concat(folder, path.AsSpan(rootLength)), path, entry.Length, entry.LastWriteTimeUtc.UtcTicks);
    }
}
