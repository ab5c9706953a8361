using System.Buffers;

namespace ShoeData.KaggleImport;

/// <summary>A file with a line for each address, found again by address without being held in memory.</summary>
/// <param name="parse">Null for a line that tells nothing worth knowing.</param>
internal sealed class EntryFile(FileStream stream, EntryFile.Parser parse) : IDisposable
{
    private const byte LineEnd = (byte)'\n';
    private readonly AddressIndex _index = new();

    internal delegate JournalEntry? Parser(ReadOnlySpan<byte> line);

    /// <summary>Takes note of every line.</summary>
    /// <returns>Where the last whole line ends.</returns>
    public long Load()
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 16);
        var start = 0L;
        stream.Position = 0;
        while (stream.Read(buffer.GetSpan(1 << 16)) is var count and > 0)
        {
            buffer.Advance(count);
            var rest = buffer.WrittenSpan;
            for (; rest.IndexOf(LineEnd) is var end and >= 0; rest = rest[(end + 1)..], start += end + 1)
            {
                if (parse(rest[..end]) is { } entry)
                    _index.Add(entry.Location, start);
            }

            var kept = rest.ToArray();
            buffer.ResetWrittenCount();
            buffer.Write(kept);
        }

        return start;
    }

    /// <summary>Null when the file has no line for the address.</summary>
    public JournalEntry? Find(string location)
    {
        if (_index.Of(location) is not { } offset)
            return null;
        var line = new ArrayBufferWriter<byte>(1 << 10);
        while (RandomAccess.Read(stream.SafeFileHandle, line.GetSpan(1 << 10), offset + line.WrittenCount) is var count and > 0)
        {
            line.Advance(count);
            if (line.WrittenSpan.IndexOf(LineEnd) is var end and >= 0)
                return parse(line.WrittenSpan[..end]) is { } entry && entry.Location == location ? entry : null;
        }

        return null;
    }

    /// <summary>Written at once: it is the system's, even when the process is killed right after.</summary>
    public void Append(string location, ReadOnlySpan<byte> line)
    {
        _index.Add(location, stream.Position);
        stream.Write([.. line, LineEnd]);
    }

    public void CutAt(long length)
    {
        stream.SetLength(length);
        stream.Position = length;
    }

    public void Dispose() => stream.Dispose();
}
