using Microsoft.Win32.SafeHandles;

namespace ShoeData;

/// <summary>A file that is only wanted for a while. It has no name, so that nothing is left of it whatever happens.</summary>
internal static class NamelessFile
{
    // Between the two calls another one would be given the same file.
    private static readonly Lock Gate = new();

    /// <param name="path">A name in the folder that has room for it; held for a moment.</param>
    public static SafeFileHandle Open(string path)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        lock (Gate)
        {
            var file = File.OpenHandle(path, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete);
            File.Delete(path);
            return file;
        }
    }
}
