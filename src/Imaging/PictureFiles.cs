namespace ShoeData.Imaging;

/// <summary>The pictures that a command line means.</summary>
public static class PictureFiles
{
    private static readonly string[] Endings = [".jpg", ".jpeg", ".png", ".webp", ".avif", ".gif"];

    /// <summary>Files as named; of folders, the files below them whose names end like pictures, in ordinal order.</summary>
    /// <exception cref="UserError">A path does not exist, or nothing was found.</exception>
    public static IReadOnlyList<string> Find(IReadOnlyList<string> paths)
    {
        var found = paths.SelectMany(Expand).ToList();
        return found.Count > 0
            ? found
            : throw new UserError($"{string.Join(", ", paths)}: there are no pictures ({string.Join(", ", Endings)}) in there; name files, or another folder.");
    }

    private static IEnumerable<string> Expand(string path)
    {
        if (File.Exists(path))
            return [path];
        if (!Directory.Exists(path))
            throw new UserError($"{path}: there is no such file or folder; check the path.");
        return Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Order(StringComparer.Ordinal);
    }
}
