using System.IO.Compression;
using System.Text;

namespace ShoeData.KaggleImport.Tests.Download;

/// <summary>Zip archives made for the test, good and bad.</summary>
internal static class Archives
{
    private const int SymbolicLink = unchecked((int)0xA1FF0000);

    public static byte[] Of(params (string Name, string Text)[] files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }

    public static byte[] WithLink(string name, string target)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            var entry = zip.CreateEntry(name);
            entry.ExternalAttributes = SymbolicLink;
            using var body = entry.Open();
            body.Write(Encoding.UTF8.GetBytes(target));
        }

        return stream.ToArray();
    }

    public static byte[] OfZeros(int megabytes)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry("zeros.csv", CompressionLevel.SmallestSize).Open();
            var block = new byte[1 << 20];
            for (var written = 0; written < megabytes; written++)
                entry.Write(block);
        }

        return stream.ToArray();
    }

    /// <summary>With the records of zip64, as archives above 4 GB have them.</summary>
    public static byte[] Zip64(string name, string text)
    {
        using var stream = new MemoryStream();
        // Into a stream that cannot seek, an entry of unknown length is written with 64-bit sizes.
        using (var zip = new ZipArchive(new OneWay(stream), ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name).Open();
            entry.Write(Encoding.UTF8.GetBytes(text));
        }

        return WithZip64End(stream.ToArray());
    }

    // The end record is replaced by one that says "see the 64-bit record".
    private static byte[] WithZip64End(byte[] archive)
    {
        var end = archive.AsSpan()[^22..];
        var (entries, size, start) = (BitConverter.ToUInt16(end[10..]), BitConverter.ToUInt32(end[12..]), BitConverter.ToUInt32(end[16..]));
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        writer.Write(archive.AsSpan()[..^22]);
        writer.Write([.. "PK\u0006\u0006"u8]);
        writer.Write(44L);
        writer.Write((ushort)45);
        writer.Write((ushort)45);
        writer.Write(0);
        writer.Write(0);
        writer.Write((long)entries);
        writer.Write((long)entries);
        writer.Write((long)size);
        writer.Write((long)start);
        writer.Write([.. "PK\u0006\u0007"u8]);
        writer.Write(0);
        writer.Write(archive.Length - 22L);
        writer.Write(1);
        writer.Write([.. "PK\u0005\u0006"u8]);
        writer.Write(0);
        writer.Write(ushort.MaxValue);
        writer.Write(ushort.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write(uint.MaxValue);
        writer.Write((ushort)0);
        writer.Flush();
        return stream.ToArray();
    }
}
