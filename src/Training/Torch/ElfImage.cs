using System.Buffers.Binary;
using System.Text;

namespace ShoeData.Training;

/// <summary>The bytes of a 64-bit little-endian ELF library, read with every offset checked.</summary>
internal sealed class ElfImage
{
    private const int HeaderSize = 64;
    private const int SectionHeaderSize = 64;
    private const uint SmallestEntry = 16;
    private readonly byte[] _bytes;
    private readonly List<ElfSection> _sections = [];

    /// <exception cref="InvalidDataException">The bytes are no such library.</exception>
    public ElfImage(byte[] bytes)
    {
        _bytes = bytes;
        if (bytes.Length < HeaderSize || !bytes.AsSpan(0, 6).SequenceEqual<byte>([0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1]))
            throw new InvalidDataException("no 64-bit little-endian ELF file");

        var table = UInt64(0x28);
        var count = UInt16(0x3C);
        if (count > 0 && UInt16(0x3A) != SectionHeaderSize)
            throw new InvalidDataException($"section headers of {UInt16(0x3A)} bytes, {SectionHeaderSize} were wanted");
        for (var index = 0; index < count; index++)
            _sections.Add(ReadSection(checked(table + (index * SectionHeaderSize))));
    }

    /// <summary>The first section of a type; null when there is none.</summary>
    public ElfSection? Find(uint type) => _sections.Find(section => section.Type == type);

    /// <summary>Zero-terminated text in the string table a section links to.</summary>
    public string Text(ElfSection section, long offset)
    {
        if (section.Link >= _sections.Count)
            throw new InvalidDataException($"string table {section.Link} of {_sections.Count} sections");
        var table = _sections[section.Link];
        var strings = Slice(table.Offset, table.Size);
        if (offset < 0 || offset >= strings.Length)
            throw new InvalidDataException($"text at {offset} of a string table of {strings.Length} bytes");
        var text = strings[(int)offset..];
        var end = text.IndexOf((byte)0);
        return end < 0 ? throw new InvalidDataException("text without an end") : Encoding.UTF8.GetString(text[..end]);
    }

    public ushort UInt16(long offset) => BinaryPrimitives.ReadUInt16LittleEndian(Slice(offset, sizeof(ushort)));

    public uint UInt32(long offset) => BinaryPrimitives.ReadUInt32LittleEndian(Slice(offset, sizeof(uint)));

    /// <summary>How far the next entry of a chain lies ahead; 0 at its end. Entries do not overlap, so no chain is longer than the file.</summary>
    public uint Next(long offset) => UInt32(offset) is var next and (0 or >= SmallestEntry)
        ? next
        : throw new InvalidDataException($"entries {UInt32(offset)} bytes apart");

    private long UInt64(long offset)
    {
        var value = BinaryPrimitives.ReadUInt64LittleEndian(Slice(offset, sizeof(ulong)));
        return value <= int.MaxValue ? (long)value : throw new InvalidDataException($"an offset or size of {value} bytes");
    }

    private ReadOnlySpan<byte> Slice(long offset, long length) => offset >= 0 && length >= 0 && offset + length <= _bytes.Length
        ? _bytes.AsSpan((int)offset, (int)length)
        : throw new InvalidDataException($"{length} bytes wanted at {offset} of a file of {_bytes.Length}");

    private ElfSection ReadSection(long at)
    {
        const uint SectionWithoutBytes = 8;
        var type = UInt32(at + 4);
        // Zero-filled sections have a size but no bytes in the file, possibly a huge one.
        return type == SectionWithoutBytes
            ? new ElfSection(type, 0, 0, 0, 0)
            : new ElfSection(type, UInt64(at + 0x18), UInt64(at + 0x20), (int)Math.Min(UInt32(at + 0x28), int.MaxValue), (int)Math.Min(UInt32(at + 0x2C), int.MaxValue));
    }
}
