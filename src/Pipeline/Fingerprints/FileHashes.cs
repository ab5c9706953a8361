using System.Text.Json;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>
/// Content hashes, computed once per size and modification time. Kept in a cache that may be deleted at any time:
/// it is only ever trusted to save hashing again.
/// </summary>
internal sealed class FileHashes
{
    // Stands for the content of a file that cannot be read, such as a link to nothing: no stage left it so, and the one it belongs to is to see to it.
    private const string Unreadable = "unreadable";

    private readonly Dictionary<string, FileStamp> _stamps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupListing> _listings = new(StringComparer.Ordinal);
    private readonly HashSet<string> _hashedHere = new(StringComparer.Ordinal);
    private readonly string _cache;
    private readonly long _written;
    private bool _changed;

    private FileHashes(string cache)
    {
        _cache = cache;
        _written = File.Exists(cache) ? File.GetLastWriteTimeUtc(cache).Ticks : 0;
    }

    /// <summary>How many files had to be opened and hashed so far.</summary>
    public int Hashed => _hashedHere.Count;

    public static FileHashes Load(string cache)
    {
        var hashes = new FileHashes(cache);
        if (!File.Exists(cache))
            return hashes;
        try
        {
            foreach (var line in File.ReadLines(cache))
                hashes.Remember(JsonSerializer.Deserialize(line, CacheJson.Default.CacheRow));
            return hashes;
        }
        catch (JsonException)
        {
            return new FileHashes(cache) { _changed = true };
        }
    }

    /// <summary>Reads those files that changed, several at a time; then <see cref="Of"/> knows them all.</summary>
    public async Task LookAsync(IReadOnlyCollection<FileFacts> files, CancellationToken token)
    {
        var unknown = files.Where(file => !IsKnown(file)).ToList();
        await foreach (var stamp in ParallelStream.Map(unknown, Environment.ProcessorCount, StampAsync, token))
        {
            _changed |= !_stamps.TryGetValue(stamp.Path, out var before) || before != stamp;
            _stamps[stamp.Path] = stamp;
            _hashedHere.Add(stamp.Path);
        }
    }

    public string Of(FileFacts file) => _stamps[file.Key].Sha256;

    public GroupListing? Listing(string group) => _listings.GetValueOrDefault(group);

    public void Keep(GroupListing listing) => _changed |= _listings.TryAdd(listing.Group, listing);

    /// <summary>Forgets what is no longer there and writes the cache, if anything changed.</summary>
    /// <param name="gone">Tells of a key whether it was looked for and not found.</param>
    /// <param name="isGroupUsed">Whether the lock file still names this combined hash.</param>
    public async Task SaveAsync(Func<Predicate<string>> gone, Predicate<string> isGroupUsed, CancellationToken token)
    {
        if (!_changed)
            return;
        var isGone = gone();
        var stamps = _stamps.Values.Where(stamp => stamp.Sha256 != Unreadable && !isGone(stamp.Path)).OrderBy(stamp => stamp.Path, StringComparer.Ordinal).Select(stamp => new CacheRow { File = stamp });
        var listings = _listings.Values.Where(listing => isGroupUsed(listing.Group)).OrderBy(listing => listing.Group, StringComparer.Ordinal).Select(listing => new CacheRow { Listing = listing });
        await AtomicFile.WriteAsync(_cache, async stream =>
        {
            foreach (var row in stamps.Concat(listings))
            {
                await JsonSerializer.SerializeAsync(stream, row, CacheJson.Default.CacheRow, token);
                stream.WriteByte((byte)'\n');
            }
        }, token);
        _changed = false;
    }

    // A file as young as the cache may have changed after it was hashed, within one tick of the file system's clock.
    private bool IsKnown(FileFacts file) =>
        _stamps.TryGetValue(file.Key, out var stamp) && stamp.Size == file.Size && stamp.Time == file.Time
        && (stamp.Time < _written || _hashedHere.Contains(file.Key));

    private static async ValueTask<FileStamp> StampAsync(FileFacts file, CancellationToken token)
    {
        try
        {
            return new FileStamp(file.Key, file.Size, file.Time, await ContentHash.OfFileAsync(file.Path, token));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new FileStamp(file.Key, file.Size, file.Time, Unreadable);
        }
    }

    private void Remember(CacheRow? row)
    {
        if (row?.File is { } stamp)
            _stamps[stamp.Path] = stamp;
        if (row?.Listing is { } listing)
            _listings[listing.Group] = listing;
    }
}
