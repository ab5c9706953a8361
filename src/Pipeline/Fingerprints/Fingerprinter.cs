namespace ShoeData.Pipeline.Fingerprints;

/// <summary>
/// Turns files and folders into what stands in the lock file: a line with the hash of every table, manifest and weights
/// file; for the pictures of a folder one line with their number and one hash over all of them.
/// </summary>
internal sealed class Fingerprinter(PathNames names, FileHashes hashes)
{
    private static readonly HashSet<string> PictureExtensions = new(StringComparer.OrdinalIgnoreCase) { ".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif" };
    private readonly Dictionary<string, IReadOnlyList<FileFacts>> _read = new(StringComparer.Ordinal);
    private readonly List<string> _looked = [];
    private readonly HashSet<string> _found = new(StringComparer.Ordinal);

    public async Task<SortedDictionary<string, string>> OfAsync(IReadOnlyList<string> paths, CancellationToken token)
    {
        var lines = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var groups = new Dictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var path in paths.Select(Path.TrimEndingDirectorySeparator).Distinct())
        {
            var files = Read(path);
            var contents = await hashes.OfAsync(files, token);
            foreach (var file in files)
            {
                if (GroupOf(file, path) is { } group)
                    Add(groups, group, file.Key, contents[file.Key]);
                else
                    lines[file.Key] = contents[file.Key];
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

    /// <summary>Whether a file lay where something was looked for, and was not found.</summary>
    public bool IsGone(string key) => !_found.Contains(key)
        && _looked.Exists(looked => key == looked || (key.Length > looked.Length && key[looked.Length] == '/' && key.StartsWith(looked, StringComparison.Ordinal)));

    private IReadOnlyList<FileFacts> Read(string path)
    {
        if (_read.TryGetValue(path, out var files))
            return files;
        files = _read[path] = FileTree.Read(path, names);
        _looked.Add(names.Of(path));
        _found.UnionWith(files.Select(file => file.Key));
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

    private static void Add(Dictionary<string, SortedDictionary<string, string>> groups, string group, string key, string sha256)
    {
        if (!groups.TryGetValue(group, out var files))
            groups[group] = files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        files[key[(group.TrimEnd('*').Length)..]] = sha256;
    }

    private string Combine(SortedDictionary<string, string> files)
    {
        var listing = GroupListing.Of(files);
        hashes.Keep(listing);
        return $"{files.Count} {(files.Count == 1 ? "picture" : "pictures")} {listing.Group}";
    }
}
