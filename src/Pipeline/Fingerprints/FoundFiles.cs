namespace ShoeData.Pipeline.Fingerprints;

/// <summary>The files that a path stands for: itself, or all below it.</summary>
/// <param name="Path">Absolute.</param>
/// <param name="Key">Its name in the lock file, with which those of the files begin.</param>
internal sealed record FoundFiles(string Path, string Key, IReadOnlyList<FileFacts> Files)
{
    /// <summary>Where a file lies, absolute.</summary>
    public string PathOf(FileFacts file) => string.Concat(Path, file.Key.AsSpan(Key.Length));
}
