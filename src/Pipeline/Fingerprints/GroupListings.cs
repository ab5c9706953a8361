using System.Security.Cryptography;
using System.Text;

namespace ShoeData.Pipeline.Fingerprints;

/// <summary>
/// The listings behind combined hashes, each in a file as sha256sum writes it. They may be deleted at any time: then what changed is counted, not named.
/// </summary>
internal sealed class GroupListings(string folder)
{
    private const string Extension = ".sha256";

    // Those that have no file yet, or one that somebody wrote to.
    private readonly Dictionary<string, GroupListing> _unsaved = new(StringComparer.Ordinal);

    public void Keep(GroupListing listing)
    {
        if (!IsWhole(listing.Group))
            _unsaved.TryAdd(listing.Group, listing);
    }

    /// <summary>The files behind a combined hash, in ordinal order of their names; null when they are no longer known.</summary>
    public IEnumerable<ListedFile>? FilesOf(string group) =>
        _unsaved.TryGetValue(group, out var listing) ? listing.Files
        : IsWhole(group) ? File.ReadLines(PathOf(group)).Select(ListedFile.Parse).OfType<ListedFile>()
        : null;

    /// <summary>Writes those that are used and have no file of theirs yet, and removes the files of others.</summary>
    /// <param name="isUsed">Whether the lock file names this combined hash.</param>
    public async Task SaveAsync(Predicate<string> isUsed, CancellationToken token)
    {
        foreach (var listing in _unsaved.Values.Where(listing => isUsed(listing.Group)))
        {
            await AtomicFile.WriteAsync(PathOf(listing.Group), async stream =>
            {
                foreach (var file in listing.Files)
                    await stream.WriteAsync(Encoding.UTF8.GetBytes(file.Line), token);
            }, token);
        }

        _unsaved.Clear();
        foreach (var file in Directory.Exists(folder) ? Directory.EnumerateFiles(folder).Where(file => !isUsed(Path.GetFileNameWithoutExtension(file))).ToList() : [])
            File.Delete(file);
    }

    // What is in the file is named by its hash.
    private bool IsWhole(string group)
    {
        if (!File.Exists(PathOf(group)))
            return false;
        using var file = File.OpenRead(PathOf(group));
        return Convert.ToHexStringLower(SHA256.HashData(file)) == group;
    }

    private string PathOf(string group) => Path.Combine(folder, group + Extension);
}
