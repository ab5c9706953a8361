namespace ShoeData.Curation.Pictures;

/// <summary>The squared JPEGs under <c>data/curated/images/</c>, named by their own content.</summary>
internal sealed class SquareStore(DataLayout layout)
{
    private const string Extension = ".jpg";

    // Two pictures may have the same square, and no two threads may write one file.
    private readonly Lock[] _gates = [.. Enumerable.Range(0, 64).Select(_ => new Lock())];
    private volatile string? _added;

    public string PathOf(string sha256) => Path.Combine(layout.CuratedImages, sha256 + Extension);

    /// <summary>Whether it is finished.</summary>
    public bool Has(string sha256) => File.Exists(PathOf(sha256));

    /// <summary>Written even where the name is there already: without a record that vouches for it, a power cut may have left it empty.</summary>
    /// <returns>The content name.</returns>
    public string Add(ReadOnlySpan<byte> bytes)
    {
        var sha256 = ContentHash.Of(bytes);
        lock (_gates[ContentName.Parse(sha256).Head % (ulong)_gates.Length])
            AtomicFile.WriteUnflushed(PathOf(sha256), bytes);
        _added = sha256;
        return sha256;
    }

    /// <summary>Brings what was added to the disk.</summary>
    public void Flush()
    {
        if (_added is { } one)
            DiskFlush.FileSystemOf(PathOf(one));
    }

    /// <summary>Removes every other file, unfinished ones too.</summary>
    /// <param name="wanted">The <see cref="ContentName.Head"/> of each that stays: no two pictures will ever have the same.</param>
    public void Prune(IEnumerable<ulong> wanted, Scratch scratch)
    {
        using var present = scratch.Sorter<ContentName>();
        foreach (var path in Directory.Exists(layout.CuratedImages) ? Directory.EnumerateFiles(layout.CuratedImages) : [])
        {
            if (path.EndsWith(Extension, StringComparison.Ordinal) && ContentName.TryParse(Path.GetFileNameWithoutExtension(path), out var name))
                present.Add(name);
            else
                File.Delete(path);
        }

        using var heads = scratch.Sorter<ulong>();
        foreach (var head in wanted)
            heads.Add(head);
        using var kept = heads.Sorted().GetEnumerator();
        var isLeft = kept.MoveNext();
        foreach (var name in present.Sorted())
        {
            while (isLeft && kept.Current < name.Head)
                isLeft = kept.MoveNext();
            if (!isLeft || kept.Current != name.Head)
                File.Delete(PathOf(name.ToString()));
        }
    }
}
