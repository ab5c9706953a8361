using System.Collections.Concurrent;

namespace ShoeData.Curation.Pictures;

/// <summary>The squared JPEGs under <c>data/curated/images/</c>, named by their own content.</summary>
internal sealed class SquareStore(DataLayout layout)
{
    private const string Extension = ".jpg";
    private readonly ConcurrentDictionary<string, bool> _added = new();

    public string PathOf(string sha256) => Path.Combine(layout.CuratedImages, sha256 + Extension);

    /// <summary>The content names of the finished files.</summary>
    public HashSet<string> Names() => Directory.Exists(layout.CuratedImages)
        ? [.. Directory.EnumerateFiles(layout.CuratedImages, "*" + Extension).Select(path => Path.GetFileNameWithoutExtension(path))]
        : [];

    /// <summary>Written even where the name is there already: without a record that vouches for it, a power cut may have left it empty.</summary>
    /// <returns>The content name.</returns>
    public string Add(ReadOnlySpan<byte> bytes)
    {
        var sha256 = ContentHash.Of(bytes);
        if (_added.TryAdd(sha256, true))
            AtomicFile.WriteUnflushed(PathOf(sha256), bytes);
        return sha256;
    }

    /// <summary>Brings what was added to the disk.</summary>
    public void Flush()
    {
        if (_added.Keys.FirstOrDefault() is { } one)
            DiskFlush.FileSystemOf(PathOf(one));
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
