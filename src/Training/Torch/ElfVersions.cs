namespace ShoeData.Training;

/// <summary>The symbol versions a library defines (<c>.gnu.version_d</c>).</summary>
internal static class ElfVersions
{
    private const uint SectionType = 0x6FFFFFFD;

    /// <exception cref="InvalidDataException">The bytes are no ELF library, or a damaged one.</exception>
    public static IReadOnlySet<string> Read(byte[] library)
    {
        var image = new ElfImage(library);
        var versions = new HashSet<string>(StringComparer.Ordinal);
        if (image.Find(SectionType) is not { } section)
            return versions;

        var at = section.Offset;
        for (var entry = 0; entry < section.Info; entry++)
        {
            var name = at + image.UInt32(at + 12);
            versions.Add(image.Text(section, image.UInt32(name)));
            if (image.Next(at + 16) is not (> 0 and var next))
                break;
            at += next;
        }

        return versions;
    }
}
