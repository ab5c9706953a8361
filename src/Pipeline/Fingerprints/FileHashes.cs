using System.Text.Json;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>
/// Content hashes, computed once per size and modification time. Kept in a cache that may be deleted at any time:
/// it is only ever trusted to save hashing again.
/// </summary>
internal sealed class FileHashes
{
    // Stands for the content of a file that cannot be read, such as a link to nothing: no stage left it so, and the one it belongs to is to see to it.
    private static ContentName Unreadable => default;

    // By names in the lock file.
    private readonly Dictionary<string, Stamp> _stamps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stamp>.AlternateLookup<ReadOnlySpan<char>> _byText;
    private readonly string _cache;
    private readonly long _written;
    private bool _changed;

    private FileHashes(string cache)
    {
        _cache = cache;
        _written = File.Exists(cache) ? File.GetLastWriteTimeUtc(cache).Ticks : 0;
        _byText = _stamps.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>How many files had to be opened and hashed so far.</summary>
    public int Hashed { get; private set; }

    public static FileHashes Load(string cache)
    {
        var hashes = new FileHashes(cache);
        if (!File.Exists(cache))
            return hashes;
        try
        {
            foreach (var line in File.ReadLines(cache))
                hashes.Remember(JsonSerializer.Deserialize(line, CacheJson.Default.FileStamp));
            return hashes;
        }
        catch (JsonException)
        {
            return new FileHashes(cache) { _changed = true };
        }
    }

    /// <summary>The text of a name that is in memory already, so that no name is there twice; otherwise the one given.</summary>
    public string Interned(string key) => _byText.TryGetValue(key, out var known, out _) ? known : key;

    /// <summary>Reads those files that changed, several at a time; then <see cref="Of"/> knows them all.</summary>
    public async Task LookAsync(FoundFiles found, CancellationToken token)
    {
        var unknown = found.Files.Where(file => !IsKnown(file)).ToList();
        await foreach (var (key, stamp) in ParallelStream.Map(unknown, Environment.ProcessorCount, (file, inner) => StampAsync(found, file, inner), token))
        {
            var before = _stamps.GetValueOrDefault(key);
            _changed |= before with { IsHashedHere = true } != stamp;
            Hashed += before.IsHashedHere ? 0 : 1;
            _stamps[key] = stamp;
        }
    }

    public ContentName Of(FileFacts file) => _stamps[file.Key].Content;

    /// <summary>Forgets what is no longer there and writes the cache, if anything changed.</summary>
    /// <param name="gone">Tells of a key whether it was looked for and not found.</param>
    public async Task SaveAsync(Func<Predicate<string>> gone, CancellationToken token)
    {
        if (!_changed)
            return;
        var isGone = gone();
        var kept = _stamps.Where(stamp => stamp.Value.Content != Unreadable && !isGone(stamp.Key)).OrderBy(stamp => stamp.Key, StringComparer.Ordinal);
        await AtomicFile.WriteAsync(_cache, async stream =>
        {
            foreach (var (key, stamp) in kept)
            {
                await JsonSerializer.SerializeAsync(stream, new FileStamp(key, stamp.Size, stamp.Time, stamp.Content.ToString()), CacheJson.Default.FileStamp, token);
                stream.WriteByte((byte)'\n');
            }
        }, token);
        _changed = false;
    }

    // A file as young as the cache may have changed after it was hashed, within one tick of the file system's clock.
    private bool IsKnown(FileFacts file) =>
        _stamps.TryGetValue(file.Key, out var stamp) && stamp.Size == file.Size && stamp.Time == file.Time && (stamp.Time < _written || stamp.IsHashedHere);

    private static async ValueTask<(string Key, Stamp Stamp)> StampAsync(FoundFiles found, FileFacts file, CancellationToken token)
    {
        try
        {
            return (file.Key, new Stamp(file.Size, file.Time, ContentName.Parse(await ContentHash.OfFileAsync(found.PathOf(file), token)), IsHashedHere: true));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (file.Key, new Stamp(file.Size, file.Time, Unreadable, IsHashedHere: true));
        }
    }

    private void Remember(FileStamp? row)
    {
        if (row is not null && ContentName.TryParse(row.Sha256, out var content))
            _stamps[row.Path] = new Stamp(row.Size, row.Time, content, IsHashedHere: false);
    }

    private readonly record struct Stamp(long Size, long Time, ContentName Content, bool IsHashedHere);
}
