namespace ShoeData.EndToEnd.Tests;

/// <summary>The bytes of every file in a folder, to tell whether anything changed.</summary>
internal static class FolderImage
{
    // Times and sizes of files seen: allowed to change, and to be deleted.
    private const string Cache = ".pipeline-cache.jsonl";

    public static async Task<IReadOnlyDictionary<string, string>> TakeAsync(string folder, CancellationToken token)
    {
        var hashes = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != Cache))
            hashes[Path.GetRelativePath(folder, file)] = await ContentHash.OfFileAsync(file, token);
        return hashes;
    }
}
