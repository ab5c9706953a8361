using System.Buffers.Binary;
using System.IO.Hashing;

namespace ShoeData.Training;

/// <summary>
/// The beginning of a file of decoded pictures: magic, side, count, fingerprint, a checksum of each picture, and one of all this; filled up to a
/// whole page, so that the pictures begin on one.
/// </summary>
internal static class PictureCacheHeader
{
    private const int PageBytes = 4096;
    private const int FixedBytes = 8 + sizeof(int) + sizeof(int) + 32;

    private static ReadOnlySpan<byte> Magic => "SHOEPIX1"u8;

    /// <summary>Where the first picture begins.</summary>
    public static int Length(int count) => (FixedBytes + ((count + 1) * sizeof(ulong)) + PageBytes - 1) / PageBytes * PageBytes;

    /// <param name="checksums">Of each picture, by <see cref="Checksum"/>.</param>
    public static byte[] Write(PictureCacheKey key, ReadOnlySpan<ulong> checksums)
    {
        var bytes = new byte[Length(key.Count)];
        Fixed(key, bytes);
        var at = FixedBytes;
        foreach (var checksum in checksums)
        {
            BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), checksum);
            at += sizeof(ulong);
        }

        BinaryPrimitives.WriteUInt64LittleEndian(bytes.AsSpan(at), Checksum(bytes.AsSpan(0, at)));
        return bytes;
    }

    /// <summary>The pictures' checksums; null when this is no header of such a file.</summary>
    public static ulong[]? Read(ReadOnlySpan<byte> bytes, PictureCacheKey key)
    {
        Span<byte> wanted = stackalloc byte[FixedBytes];
        Fixed(key, wanted);
        var end = FixedBytes + (key.Count * sizeof(ulong));
        if (bytes.Length < Length(key.Count) || !bytes[..FixedBytes].SequenceEqual(wanted) || BinaryPrimitives.ReadUInt64LittleEndian(bytes[end..]) != Checksum(bytes[..end]))
            return null;
        var checksums = new ulong[key.Count];
        for (var index = 0; index < checksums.Length; index++)
            checksums[index] = BinaryPrimitives.ReadUInt64LittleEndian(bytes[(FixedBytes + (index * sizeof(ulong)))..]);
        return checksums;
    }

    public static ulong Checksum(ReadOnlySpan<byte> bytes) => XxHash3.HashToUInt64(bytes);

    private static void Fixed(PictureCacheKey key, Span<byte> bytes)
    {
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[8..], key.Side);
        BinaryPrimitives.WriteInt32LittleEndian(bytes[12..], key.Count);
        key.Fingerprint.CopyTo(bytes[16..]);
    }
}
