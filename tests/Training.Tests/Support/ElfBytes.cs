using System.Buffers.Binary;
using System.Text;

namespace ShoeData.Training.Tests;

/// <summary>The smallest ELF library that asks for versions: a header, a string table, and the table of needs.</summary>
internal static class ElfBytes
{
    private const int HeaderSize = 64;
    private const uint StringTable = 3;
    private const uint NeedsTable = 0x6FFFFFFE;

    public static byte[] Asking(params (string Library, string Version)[] needs)
    {
        var strings = new List<byte> { 0 };
        var libraries = needs.GroupBy(need => need.Library).ToList();
        var table = new List<byte>();
        foreach (var library in libraries)
        {
            var count = library.Count();
            var last = library.Key == libraries[^1].Key;
            table.AddRange([.. Bytes((ushort)1), .. Bytes((ushort)count), .. Bytes(Text(strings, library.Key)), .. Bytes(16u), .. Bytes(last ? 0u : (uint)(16 + (16 * count)))]);
            foreach (var (index, (_, version)) in library.Index())
                table.AddRange([.. Bytes(0u), .. Bytes((ushort)0), .. Bytes((ushort)2), .. Bytes(Text(strings, version)), .. Bytes(index == count - 1 ? 0u : 16u)]);
        }

        return Assemble(strings, table, libraries.Count);
    }

    private static byte[] Assemble(List<byte> strings, List<byte> table, int entries)
    {
        var sections = HeaderSize + strings.Count + table.Count;
        var header = new byte[HeaderSize];
        ((byte[])[0x7F, (byte)'E', (byte)'L', (byte)'F', 2, 1]).CopyTo(header, 0);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(0x28), (ulong)sections);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(0x3A), HeaderSize);
        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(0x3C), 3);
        return
        [
            .. header, .. strings, .. table, .. new byte[HeaderSize],
            .. Section(StringTable, HeaderSize, strings.Count, 0, 0),
            .. Section(NeedsTable, HeaderSize + strings.Count, table.Count, 1, entries),
        ];
    }

    private static byte[] Section(uint type, int offset, int size, int link, int info)
    {
        var section = new byte[HeaderSize];
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(0x04), type);
        BinaryPrimitives.WriteUInt64LittleEndian(section.AsSpan(0x18), (ulong)offset);
        BinaryPrimitives.WriteUInt64LittleEndian(section.AsSpan(0x20), (ulong)size);
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(0x28), (uint)link);
        BinaryPrimitives.WriteUInt32LittleEndian(section.AsSpan(0x2C), (uint)info);
        return section;
    }

    private static uint Text(List<byte> strings, string text)
    {
        var at = (uint)strings.Count;
        strings.AddRange([.. Encoding.UTF8.GetBytes(text), 0]);
        return at;
    }

    private static byte[] Bytes(ushort value) => BitConverter.GetBytes(value);

    private static byte[] Bytes(uint value) => BitConverter.GetBytes(value);
}
