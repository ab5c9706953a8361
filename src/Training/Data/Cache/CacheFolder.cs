namespace ShoeData.Training;

/// <summary>Keeps a folder of caches from growing: what was used longest ago goes first.</summary>
internal static class CacheFolder
{
    private static readonly TimeSpan Abandoned = TimeSpan.FromDays(1);

    /// <summary>A file's date says when it was used last.</summary>
    public static void Used(string path)
    {
        try
        {
            File.SetLastWriteTimeUtc(path, TimeProvider.System.GetUtcNow().UtcDateTime);
        }
        catch (UnauthorizedAccessException)
        {
            // A cache of somebody else's can be read all the same.
        }
    }

    /// <summary>Removes all but the newest, and what killed processes have left. Whoever has one of them mapped keeps it until the end.</summary>
    public static void KeepNewest(string folder, int count, string suffix)
    {
        var files = new DirectoryInfo(folder).GetFiles().OrderByDescending(file => file.LastWriteTimeUtc).ToList();
        var old = TimeProvider.System.GetUtcNow().UtcDateTime - Abandoned;
        var surplus = files.Where(file => file.Extension == suffix).Skip(count);
        foreach (var file in surplus.Concat(files.Where(file => file.Extension == AtomicFile.TemporarySuffix && file.LastWriteTimeUtc < old)))
            file.Delete();
    }
}
