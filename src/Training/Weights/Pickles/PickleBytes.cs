using System.Buffers.Binary;
using System.Numerics;
using System.Text;

namespace ShoeData.Training;

/// <summary>Reads the parts of a pickle from a stream, with a limit on all of them together.</summary>
internal sealed class PickleBytes(Stream stream)
{
    // A model of a thousand tensors takes some 150 kB; whole checkpoints a few MB.
    private const int MaxBytes = 64 * 1024 * 1024;
    private readonly byte[] _buffer = new byte[8];
    private long _count;

    /// <summary>How many bytes were read.</summary>
    public long Count => _count;

    public byte Byte() => Read(1)[0];

    public ushort Short() => BinaryPrimitives.ReadUInt16LittleEndian(Read(2));

    public int Int() => BinaryPrimitives.ReadInt32LittleEndian(Read(4));

    public double Double() => BinaryPrimitives.ReadDoubleBigEndian(Read(8));

    public long Long() => BinaryPrimitives.ReadInt64LittleEndian(Read(8));

    /// <summary>Two's complement, the least byte first.</summary>
    public BigInteger Big(int bytes) => new(Bytes(bytes));

    /// <summary>UTF-8; bytes that are none become replacement characters.</summary>
    public string Text(long bytes) => Encoding.UTF8.GetString(Bytes(bytes));

    /// <summary>Up to the end of the line, which is read and left out.</summary>
    public string Line()
    {
        var line = new List<byte>();
        for (var next = Byte(); next != '\n'; next = Byte())
            line.Add(next);
        return Encoding.UTF8.GetString([.. line]);
    }

    private byte[] Bytes(long count)
    {
        Charge(count);
        var bytes = new byte[count];
        Fill(bytes);
        return bytes;
    }

    private ReadOnlySpan<byte> Read(int count)
    {
        Charge(count);
        Fill(_buffer.AsSpan(0, count));
        return _buffer.AsSpan(0, count);
    }

    private void Charge(long count)
    {
        if (count < 0 || (_count += count) > MaxBytes)
            throw new InvalidDataException($"its table of tensors is longer than {MaxBytes} bytes");
    }

    private void Fill(Span<byte> bytes)
    {
        if (stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length)
            throw new InvalidDataException("it ends in the middle of its table of tensors");
    }
}
