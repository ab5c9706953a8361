using System.Text;

namespace ShoeData;

/// <summary>Sorts any number of lines in bounded memory: full buffers are sorted and spilled beside the target, then merged.</summary>
internal sealed class LineSorter(string folder, long bufferBytes = LineSorter.DefaultBufferBytes) : IDisposable
{
    private const long DefaultBufferBytes = 64L * 1024 * 1024;

    // What a key, an array and a list entry cost beside their bytes.
    private const int OverheadBytes = 96;

    private readonly List<SortableLine> _buffer = [];
    private readonly List<string> _spills = [];
    private long _buffered;

    public async Task AddAsync(string key, byte[] line, CancellationToken token)
    {
        _buffer.Add(new SortableLine(key, line));
        _buffered += line.Length + (2L * key.Length) + OverheadBytes;
        if (_buffered >= bufferBytes)
            await SpillAsync(token);
    }

    /// <summary>All lines in order of key, then of bytes.</summary>
    public async IAsyncEnumerable<byte[]> SortedAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        _buffer.Sort();
        var sources = _spills.Select(path => ReadSpillAsync(path, token)).Append(_buffer.ToAsyncEnumerable()).ToList();
        var heads = new PriorityQueue<IAsyncEnumerator<SortableLine>, SortableLine>();
        foreach (var source in sources)
        {
            var lines = source.GetAsyncEnumerator(token);
            if (await lines.MoveNextAsync())
                heads.Enqueue(lines, lines.Current);
        }

        while (heads.TryDequeue(out var lines, out var line))
        {
            yield return line.Line;
            if (await lines.MoveNextAsync())
                heads.Enqueue(lines, lines.Current);
            else
                await lines.DisposeAsync();
        }
    }

    public void Dispose()
    {
        foreach (var spill in _spills)
            File.Delete(spill);
    }

    private async Task SpillAsync(CancellationToken token)
    {
        _buffer.Sort();
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $".sort-{Environment.ProcessId}-{Guid.NewGuid():N}.tmp");
        _spills.Add(path);
        await using var stream = new BufferedStream(File.Create(path), 1 << 16);
        await using var writer = new BinaryWriter(stream, Encoding.UTF8);
        foreach (var entry in _buffer)
        {
            token.ThrowIfCancellationRequested();
            writer.Write(entry.Key);
            writer.Write(entry.Line.Length);
            writer.Write(entry.Line);
        }

        _buffer.Clear();
        _buffered = 0;
    }

    private static async IAsyncEnumerable<SortableLine> ReadSpillAsync(
        string path, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken token)
    {
        await using var stream = new BufferedStream(File.OpenRead(path), 1 << 16);
        using var reader = new BinaryReader(stream, Encoding.UTF8);
        while (stream.Position < stream.Length)
        {
            token.ThrowIfCancellationRequested();
            var key = reader.ReadString();
            yield return new SortableLine(key, reader.ReadBytes(reader.ReadInt32()));
        }
    }

    private readonly record struct SortableLine(string Key, byte[] Line) : IComparable<SortableLine>
    {
        public int CompareTo(SortableLine other)
        {
            var byKey = string.CompareOrdinal(Key, other.Key);
            return byKey != 0 ? byKey : Line.AsSpan().SequenceCompareTo(other.Line);
        }
    }
}
