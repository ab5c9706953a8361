namespace ShoeData.Training.Tests;

/// <summary>What a run left behind.</summary>
internal static class RunBytes
{
    /// <summary>The hash of every file by its path, in subfolders too; all but the events, which tell the time.</summary>
    public static SortedDictionary<string, string> Of(RunLayout run) => new(
        Directory.EnumerateFiles(run.Folder, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetDirectoryName(path) is var place && place != run.Events && place != run.Validated.Events)
            .ToDictionary(path => Path.GetRelativePath(run.Folder, path), path => ContentHash.Of(File.ReadAllBytes(path))),
        StringComparer.Ordinal);
}
