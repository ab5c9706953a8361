using System.Buffers;
using System.Text;

namespace ShoeData.KaggleImport;

/// <summary>One pass over a table's bytes: how many lines it has, and how its text is written.</summary>
/// <param name="Encoding">Null for UTF-8.</param>
internal sealed record TableScan(long Lines, Encoding? Encoding)
{
    private const int LongestSequence = 4;

    public static async Task<TableScan> ReadAsync(string path, CancellationToken token)
    {
        await using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        var buffer = new byte[1 << 20];
        var (lines, valid, invalid, kept) = (0L, 0L, 0L, 0);
        Encoding? byHead = null;
        for (var first = true; await stream.ReadAsync(buffer.AsMemory(kept), token) is var count and > 0; first = false)
        {
            var bytes = buffer.AsSpan(0, kept + count);
            byHead = first ? TableEncoding.OfHead(bytes) : byHead;
            lines += bytes[kept..].Count((byte)'\n');
            var rest = CountSequences(bytes, ref valid, ref invalid);
            bytes[rest..].CopyTo(buffer);
            kept = bytes.Length - rest;
        }

        // A table without a single sequence of UTF-8, but with bytes that cannot be any, is of the time before.
        return new TableScan(lines, byHead ?? (valid == 0 && invalid + kept > 0 ? TableEncoding.Windows1252 : null));
    }

    /// <returns>Where a sequence begins that the next bytes may complete.</returns>
    private static int CountSequences(ReadOnlySpan<byte> bytes, ref long valid, ref long invalid)
    {
        for (var at = 0; ;)
        {
            var next = bytes[at..].IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (next < 0)
                return bytes.Length;
            at += next;
            var status = Rune.DecodeFromUtf8(bytes[at..], out _, out var length);
            if (status is OperationStatus.NeedMoreData && bytes.Length - at < LongestSequence)
                return at;
            if (status is OperationStatus.Done)
                valid++;
            else
                invalid++;
            at += length;
        }
    }
}
