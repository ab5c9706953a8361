using System.Buffers.Binary;

namespace ShoeData.Training;

/// <summary>The symbol versions a library asks of others (<c>.gnu.version_r</c>), and a way to make one of them optional.</summary>
internal static class ElfVersionNeeds
{
    private const uint SectionType = 0x6FFFFFFE;
    private const ushort Weak = 0x2;

    /// <exception cref="InvalidDataException">The bytes are no ELF library, or a damaged one.</exception>
    public static IReadOnlyList<ElfVersionNeed> Read(byte[] library)
    {
        var image = new ElfImage(library);
        var needs = new List<ElfVersionNeed>();
        if (image.Find(SectionType) is not { } section)
            return needs;

        var file = section.Offset;
        for (var entry = 0; entry < section.Info; entry++)
        {
            var name = image.Text(section, image.UInt32(file + 4));
            var version = file + image.UInt32(file + 8);
            for (var left = image.UInt16(file + 2); left > 0; left--)
            {
                var flags = version + 4;
                needs.Add(new ElfVersionNeed(name, image.Text(section, image.UInt32(version + 8)), flags, (image.UInt16(flags) & Weak) != 0));
                if (image.Next(version + 12) is not (> 0 and var forward))
                    break;
                version += forward;
            }

            if (image.Next(file + 12) is not (> 0 and var next))
                break;
            file += next;
        }

        return needs;
    }

    /// <summary>A copy of the library whose loader goes on when this version is missing.</summary>
    public static byte[] MarkWeak(byte[] library, ElfVersionNeed need)
    {
        var copy = library.ToArray();
        var flags = copy.AsSpan((int)need.FlagsOffset, sizeof(ushort));
        BinaryPrimitives.WriteUInt16LittleEndian(flags, (ushort)(BinaryPrimitives.ReadUInt16LittleEndian(flags) | Weak));
        return copy;
    }
}
