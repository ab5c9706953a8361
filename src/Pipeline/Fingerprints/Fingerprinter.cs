namespace ShoeData.Pipeline.Fingerprints;

/// <summary>
/// Turns files and folders into what stands in the lock file: a line with the hash of every table, manifest and weights
/// file; for the pictures of a folder one line with their number and one hash over all of them.
/// </summary>
internal sealed class Fingerprinter(PathNames names, FileHashes hashes, GroupListings listings)
{
    private static readonly HashSet<string> PictureExtensions = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif" };
    private readonly Dictionary<string, FoundFiles> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FoundFiles> _found = new(StringComparer.Ordinal);

    public async Task<SortedDictionary<string, string>> OfAsync(IReadOnlyList<string> paths, CancellationToken token)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var groups = new Dictionary<string, List<GroupedFile>>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Path.TrimEndingDirectorySeparator).Distinct())
        {
            var found = Read(path);
            await hashes.LookAsync(found, token);
            foreach (var file in found.Files)
            {
                if (GroupOf(file, found) is { } group)
                    Add(groups, group, new GroupedFile(file.Key, hashes.Of(file)));
                else
                    lines[file.Key] = hashes.Of(file).ToString();
            }
        }

        foreach (var (group, files) in groups)
            lines[group] = Combine(group, files);
        return lines;
    }

    /// <summary>The content hash at the end of a line, of one file or of a group.</summary>
    public static string HashOf(string line) => line.Split(' ')[^1];

    /// <summary>A stage has run: the folders must be looked at again.</summary>
    public void Forget() => _read.Clear();

    /// <summary>Tells of a key whether it was looked for, and was not found.</summary>
    public Predicate<string> Gone()
    {
        var found = _found.Values.SelectMany(found => found.Files).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        return key => !found.Contains(key) && _found.Keys.Any(looked => key == looked || key.StartsWith(looked + "/", StringComparison.Ordinal));
    }

    private FoundFiles Read(string path)
    {
        if (_read.TryGetValue(path, out var found))
            return found;
        found = _read[path] = FileTree.Read(path, names.Of(path), hashes.Interned);
        return _found[found.Key] = found;
    }

    // data/split_dataset/train/90/x.jpg of the declared data/split_dataset is counted under data/split_dataset/train/**.
    private string? GroupOf(FileFacts file, FoundFiles declared)
    {
        if (!PictureExtensions.Contains(Path.GetExtension(file.Key)))
            return null;
        if (file.Key.Length == declared.Key.Length)
            return $"{names.Of(AtomicFile.FolderOf(declared.Path))}/*";
        var below = file.Key.AsSpan(declared.Key.Length + 1);
        var slash = below.IndexOf('/');
        return slash < 0 ? $"{declared.Key}/*" : $"{declared.Key}/{below[..slash]}/**";
    }

    private static void Add(Dictionary<string, List<GroupedFile>> groups, string group, GroupedFile file)
    {
        if (!groups.TryGetValue(group, out var files))
            groups[group] = files = [];
        files.Add(file);
    }

    private string Combine(string group, List<GroupedFile> files)
    {
        var listing = GroupListing.Of(files, group.TrimEnd('*'));
        listings.Keep(listing);
        return $"{listing.Count} {(listing.Count == 1 ? "picture" : "pictures")} {listing.Group}";
    }
}
