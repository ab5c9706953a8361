using System.Buffers.Binary;

namespace ShoeData.KaggleImport;

/// <summary>The end of an archive, which says how long its list of files is, before any of it is read into memory.</summary>
internal static class ZipTail
{
    private const uint EndSignature = 0x06054b50;
    private const uint End64Signature = 0x06064b50;
    private const uint Locator64Signature = 0x07064b50;
    private const int EndBytes = 22;
    private const int LocatorBytes = 20;
    private const int End64Bytes = 56;
    private const int LongestComment = 65_535;

    /// <summary>Bytes between the begin of the list and the end of the archive; null when this is no zip archive.</summary>
    public static long? ListBytes(Stream archive)
    {
        var tail = new byte[Math.Min(archive.Length, LongestComment + EndBytes + LocatorBytes)];
        archive.Seek(-tail.Length, SeekOrigin.End);
        archive.ReadExactly(tail);
        for (var at = tail.Length - EndBytes; at >= 0; at--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at)) == EndSignature)
                return archive.Length - (Start64(archive, tail, at) ?? BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16)));
        }

        return null;
    }

    private static long? Start64(Stream archive, byte[] tail, int end)
    {
        var locator = end - LocatorBytes;
        if (locator < 0 || BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(locator)) != Locator64Signature)
            return null;
        var record = BinaryPrimitives.ReadInt64LittleEndian(tail.AsSpan(locator + 8));
        var bytes = new byte[End64Bytes];
        if (record < 0 || record > archive.Length - End64Bytes)
            return null;
        archive.Position = record;
        archive.ReadExactly(bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(bytes) == End64Signature ? BinaryPrimitives.ReadInt64LittleEndian(bytes.AsSpan(48)) : null;
    }
}
