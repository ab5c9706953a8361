using System.Buffers;
using System.Text;

namespace ShoeData;

/// <summary>The byte order mark that some programs put before a file in UTF-8.</summary>
public static class Utf8Mark
{
    /// <summary>How many bytes of it a file begins with: all or none.</summary>
    public static int LengthAt(ReadOnlySpan<byte> start) => start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    /// <summary>What a file begins with, behind the mark if there is one.</summary>
    public static ReadOnlySequence<byte> Skip(ReadOnlySequence<byte> start)
    {
        var reader = new SequenceReader<byte>(start);
        return reader.IsNext(Encoding.UTF8.Preamble, advancePast: true) ? reader.UnreadSequence : start;
    }
}
