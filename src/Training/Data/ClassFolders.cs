namespace ShoeData.Training;

/// <summary>Whether the folders of a data set are what its manifest says they are: a folder that other tools would take for a class must be one.</summary>
internal static class ClassFolders
{
    /// <exception cref="UserError">A split has a folder that is no class, or pictures that the manifest does not know.</exception>
    public static void Check(LabelledShoes shoes, DataLayout layout)
    {
        var classes = shoes.Bins.Select(PriceBins.FolderName).ToHashSet(StringComparer.Ordinal);
        var listed = shoes.Samples.Select(sample => Path.GetFullPath(sample.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var split in Enum.GetValues<Split>().Where(split => Directory.Exists(layout.SplitFolder(split))))
        {
            foreach (var folder in Directory.EnumerateDirectories(layout.SplitFolder(split)).Order(StringComparer.Ordinal))
                Check(folder, classes, listed, layout);
        }
    }

    private static void Check(string folder, HashSet<string> classes, HashSet<string> listed, DataLayout layout)
    {
        if (!classes.Contains(Path.GetFileName(folder)))
            throw new UserError($"{folder}: this folder is no class, {layout.Classes} has {string.Join(", ", classes)}; move it out of the data set, or run Curation again.");
        var strangers = Directory.EnumerateFiles(folder).Where(file => !listed.Contains(Path.GetFullPath(file))).Order(StringComparer.Ordinal).ToList();
        if (strangers.Count > 0)
            throw new UserError($"{strangers[0]}: {layout.SplitManifest} does not know this file, nor {strangers.Count - 1} others beside it; move them out of the data set, or run Curation again.");
    }
}
