using System.Buffers.Binary;
using System.Numerics;
using Google.Protobuf;
using Tensorboard;

namespace ShoeData.Training;

/// <summary>
/// One event file of TensorBoard: a TFRecord for each event, which is its length, the length's checksum, its bytes and their checksum
/// (https://www.tensorflow.org/tutorials/load_data/tfrecord). TorchSharp has the messages; its own writer opens the file anew for each
/// event and counts ticks where seconds are wanted.
/// </summary>
internal sealed class EventFile : IDisposable
{
    private const string FileVersion = "brain.Event:2";
    private const string NameStart = "events.out.tfevents.";
    private const uint MaskOffset = 0xa282ead8;
    private readonly FileStream _stream;
    private readonly TimeProvider _clock;

    private EventFile(FileStream stream, TimeProvider clock)
    {
        _stream = stream;
        _clock = clock;
        Write(new Event { FileVersion = FileVersion });
    }

    /// <summary>Begins the next file of a folder: TensorBoard reads them in the order of their names.</summary>
    public static EventFile CreateIn(string folder, TimeProvider clock)
    {
        Directory.CreateDirectory(folder);
        var number = Directory.EnumerateFiles(folder, NameStart + "*").Count();
        return new EventFile(new FileStream(Path.Combine(folder, $"{NameStart}{number:D10}"), FileMode.CreateNew, FileAccess.Write, FileShare.Read), clock);
    }

    /// <summary>What earlier files say of this step and later ones was not kept.</summary>
    public void GoOnFrom(long step) => Write(new Event { Step = step, SessionLog = new SessionLog { Status = SessionLog.Types.SessionStatus.Start } });

    public void Add(long step, params ReadOnlySpan<Scalar> scalars)
    {
        var summary = new Summary();
        foreach (var (tag, value) in scalars)
            summary.Value.Add(new Summary.Types.Value { Tag = tag, SimpleValue = (float)value });
        Write(new Event { Step = step, Summary = summary });
    }

    public void Dispose() => _stream.Dispose();

    private void Write(Event happened)
    {
        happened.WallTime = _clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000.0;
        var bytes = happened.ToByteArray();
        Span<byte> length = stackalloc byte[sizeof(ulong)];
        BinaryPrimitives.WriteUInt64LittleEndian(length, (ulong)bytes.Length);
        _stream.Write(length);
        WriteChecksum(length);
        _stream.Write(bytes);
        WriteChecksum(bytes);
        _stream.Flush();
    }

    private void WriteChecksum(ReadOnlySpan<byte> bytes)
    {
        Span<byte> checksum = stackalloc byte[sizeof(uint)];
        BinaryPrimitives.WriteUInt32LittleEndian(checksum, Mask(Crc32C(bytes)));
        _stream.Write(checksum);
    }

    private static uint Crc32C(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
            crc = BitOperations.Crc32C(crc, value);
        return ~crc;
    }

    // A checksum of bytes that contain checksums is weak, so the format turns and shifts it.
    private static uint Mask(uint crc) => BitOperations.RotateRight(crc, 15) + MaskOffset;
}
