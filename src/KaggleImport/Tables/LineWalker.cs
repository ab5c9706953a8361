namespace ShoeData.KaggleImport;

/// <summary>Finds its way in a table by bytes, where rows cannot be told any more.</summary>
internal static class LineWalker
{
    private const int ChunkBytes = 1 << 16;

    /// <summary>Where the line begins that is <paramref name="lines"/> further on; the end of the file when there are not as many.</summary>
    public static TablePlace Skip(string path, TablePlace from, long lines)
    {
        var at = from;
        foreach (var chunk in Chunks(path, from.Offset))
        {
            var read = 0;
            while (at.Line < from.Line + lines)
            {
                var end = chunk.Span[read..].IndexOf((byte)'\n');
                var step = end < 0 ? chunk.Length - read : end + 1;
                read += step;
                at = new TablePlace(at.Offset + step, end < 0 ? at.Line : at.Line + 1);
                if (end < 0)
                    break;
            }

            if (at.Line == from.Line + lines)
                break;
        }

        return at;
    }

    /// <summary>The bytes of a file from a place on; each chunk is valid until the next.</summary>
    public static IEnumerable<ReadOnlyMemory<byte>> Chunks(string path, long from)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 0, FileOptions.SequentialScan);
        stream.Position = from;
        var buffer = new byte[ChunkBytes];
        while (stream.Read(buffer) is var count and > 0)
            yield return buffer.AsMemory(0, count);
    }
}
