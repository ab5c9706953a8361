namespace ShoeData.Curation.Pictures;

/// <summary>The squared JPEGs under <c>data/curated/images/</c>, named by their own content.</summary>
internal sealed class SquareStore(DataLayout layout)
{
    private const string Extension = ".jpg";

    public string PathOf(string sha256) => Path.Combine(layout.CuratedImages, sha256 + Extension);

    /// <summary>The content names of the finished files.</summary>
    public HashSet<string> Names() => Directory.Exists(layout.CuratedImages)
        ? [.. Directory.EnumerateFiles(layout.CuratedImages, "*" + Extension).Select(path => Path.GetFileNameWithoutExtension(path))]
        : [];

    /// <returns>The content name.</returns>
    public async Task<string> AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        var sha256 = ContentHash.Of(bytes.Span);
        if (!File.Exists(PathOf(sha256)))
            await AtomicFile.WriteBytesAsync(PathOf(sha256), bytes, token);
        return sha256;
    }

    /// <summary>Removes every file that is not among <paramref name="wanted"/>, unfinished ones too.</summary>
    public void Prune(IReadOnlySet<string> wanted)
    {
        if (!Directory.Exists(layout.CuratedImages))
            return;
        foreach (var path in Directory.EnumerateFiles(layout.CuratedImages))
        {
            if (!path.EndsWith(Extension, StringComparison.Ordinal) || !wanted.Contains(Path.GetFileNameWithoutExtension(path)))
                File.Delete(path);
        }
    }
}
