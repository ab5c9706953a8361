namespace ShoeData.Pipeline.Fingerprints;

/// <summary>
/// Turns files and folders into what stands in the lock file: a line with the hash of every table, manifest and weights
/// file; for the pictures of a folder one line with their number and one hash over all of them.
/// </summary>
internal sealed class Fingerprinter(PathNames names, FileHashes hashes)
{
    private static readonly HashSet<string> PictureExtensions = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif" };
    private readonly Dictionary<string, IReadOnlyList<FileFacts>> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<FileFacts>> _found = new(StringComparer.Ordinal);

    public async Task<SortedDictionary<string, string>> OfAsync(IReadOnlyList<string> paths, CancellationToken token)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var groups = new Dictionary<string, List<GroupedFile>>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Path.TrimEndingDirectorySeparator).Distinct())
        {
            var files = Read(path);
            await hashes.LookAsync(files, token);
            foreach (var file in files)
            {
                if (GroupOf(file, path) is { } group)
                    Add(groups, group, file);
                else
                    lines[file.Key] = hashes.Of(file);
            }
        }

        foreach (var (group, files) in groups)
            lines[group] = Combine(files);
        return lines;
    }

    /// <summary>The content hash at the end of a line, of one file or of a group.</summary>
    public static string HashOf(string line) => line.Split(' ')[^1];

    /// <summary>A stage has run: the folders must be looked at again.</summary>
    public void Forget() => _read.Clear();

    /// <summary>Tells of a key whether it was looked for, and was not found.</summary>
    public Predicate<string> Gone()
    {
        var found = _found.Values.SelectMany(files => files).Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        return key => !found.Contains(key) && _found.Keys.Any(looked => key == looked || key.StartsWith(looked + "/", StringComparison.Ordinal));
    }

    private IReadOnlyList<FileFacts> Read(string path)
    {
        if (_read.TryGetValue(path, out var files))
            return files;
        files = _read[path] = FileTree.Read(path, names);
        _found[names.Of(path)] = files;
        return files;
    }

    // data/split_dataset/train/90/x.jpg of the declared data/split_dataset is counted under data/split_dataset/train/**.
    private string? GroupOf(FileFacts file, string declared)
    {
        if (!PictureExtensions.Contains(Path.GetExtension(file.Path)))
            return null;
        if (file.Path.Length == declared.Length)
            return $"{names.Of(AtomicFile.FolderOf(file.Path))}/*";
        var below = file.Path.AsSpan(declared.Length + 1);
        var slash = below.IndexOf('/');
        return slash < 0 ? $"{names.Of(declared)}/*" : $"{names.Of(declared)}/{below[..slash]}/**";
    }

    private void Add(Dictionary<string, List<GroupedFile>> groups, string group, FileFacts file)
    {
        if (!groups.TryGetValue(group, out var files))
            groups[group] = files = [];
        files.Add(new GroupedFile(file.Key[group.TrimEnd('*').Length..], hashes.Of(file)));
    }

    private string Combine(List<GroupedFile> files)
    {
        var listing = GroupListing.Of(files);
        hashes.Keep(listing);
        return $"{listing.Count} {(listing.Count == 1 ? "picture" : "pictures")} {listing.Group}";
    }
}
