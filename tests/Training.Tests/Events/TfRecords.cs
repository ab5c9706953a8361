using System.Buffers.Binary;
using Tensorboard;

namespace ShoeData.Training.Tests;

/// <summary>Reads event files as the format is written down, bit by bit.</summary>
internal static class TfRecords
{
    private const uint Polynomial = 0x82F63B78;

    /// <summary>All events of a folder's files, in the order of the names.</summary>
    public static IReadOnlyList<Event> ReadFolder(string folder) => [.. Directory.EnumerateFiles(folder).Order(StringComparer.Ordinal).SelectMany(Read)];

    public static IReadOnlyList<Event> Read(string path)
    {
        var bytes = File.ReadAllBytes(path).AsSpan();
        var events = new List<Event>();
        while (bytes.Length > 0)
        {
            var length = (int)BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[8..]).ShouldBe(Masked(bytes[..8]));
            var body = bytes.Slice(12, length);
            BinaryPrimitives.ReadUInt32LittleEndian(bytes[(12 + length)..]).ShouldBe(Masked(body));
            events.Add(Event.Parser.ParseFrom(body.ToArray()));
            bytes = bytes[(16 + length)..];
        }

        return events;
    }

    private static uint Masked(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ Polynomial;
        }

        crc = ~crc;
        return ((crc >> 15) | (crc << 17)) + 0xa282ead8u;
    }
}
