using System.IO.Enumeration;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>Lists files with size and time in one pass over the folders.</summary>
internal static class FileTree
{
    private static readonly EnumerationOptions EveryFile = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <param name="path">A file or a folder, absolute; nothing when it is not there.</param>
    /// <param name="key">How it is called in the lock file.</param>
    /// <param name="interned">The same text for a file's name, if it is in memory already.</param>
    public static FoundFiles Read(string path, string key, Func<string, string> interned)
    {
        if (new FileInfo(path) is { Exists: true } file)
            return new FoundFiles(path, key, [new FileFacts(interned(key), file.Length, file.LastWriteTimeUtc.Ticks)]);
        if (!Directory.Exists(path))
            return new FoundFiles(path, key, []);
        var files = new FileSystemEnumerable<FileFacts>(path, (ref entry) => Facts(ref entry, path.Length, key, interned), EveryFile)
        {
            ShouldIncludePredicate = (ref entry) => !entry.IsDirectory && !entry.FileName.EndsWith(AtomicFile.TemporarySuffix, StringComparison.Ordinal),
            // A link to a folder may lead round in circles; a folder with a dot holds a program's own notes.
            ShouldRecursePredicate = (ref entry) => !entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.FileName[0] != '.',
        };
        return new FoundFiles(path, key, [.. files]);
    }

    private static FileFacts Facts(ref FileSystemEntry entry, int rootLength, string folder, Func<string, string> interned) =>
        new(interned(string.Concat(folder, entry.ToFullPath().AsSpan(rootLength))), entry.Length, entry.LastWriteTimeUtc.UtcTicks);
}
