namespace ShoeData.KaggleImport;

/// <summary>Temporary files that a killed run left behind.</summary>
internal static class LeftOvers
{
    public static void Remove(RawLayout layout)
    {
        foreach (var folder in new[] { layout.Folder, layout.ImageFolder }.Where(Directory.Exists))
        {
            foreach (var file in Directory.EnumerateFiles(folder, "*" + AtomicFile.TemporarySuffix))
                File.Delete(file);
        }
    }
}
