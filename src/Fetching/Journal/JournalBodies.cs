namespace ShoeData.Fetching;

/// <summary>The bytes of answers, each under its own hash.</summary>
internal sealed class JournalBodies(string folder)
{
    /// <returns>The hash they lie under.</returns>
    public async Task<string> AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        var sha256 = ContentHash.Of(bytes.Span);
        if (!File.Exists(PathOf(sha256)))
            await AtomicFile.WriteBytesAsync(PathOf(sha256), bytes, token);
        return sha256;
    }

    /// <summary>Null when they are gone, or not the same any more.</summary>
    public async Task<byte[]?> ReadAsync(string sha256, CancellationToken token)
    {
        if (!File.Exists(PathOf(sha256)))
            return null;
        var bytes = await File.ReadAllBytesAsync(PathOf(sha256), token);
        return ContentHash.Of(bytes) == sha256 ? bytes : null;
    }

    /// <summary>Removes what is not named, and what a killed run left half written.</summary>
    public void KeepOnly(IEnumerable<string> named)
    {
        if (!Directory.Exists(folder))
            return;
        var keep = named.ToHashSet(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !keep.Contains(Path.GetFileName(file))))
            File.Delete(file);
        if (keep.Count == 0)
            Directory.Delete(folder);
    }

    private string PathOf(string sha256) => Path.Combine(folder, sha256);
}
