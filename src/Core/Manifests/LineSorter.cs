using System.Text;

namespace ShoeData;

/// <summary>Sorts any number of lines in bounded memory: full buffers are sorted and spilled beside the target, then merged.</summary>
/// <param name="target">The file the lines are for; spills are named after it.</param>
public sealed class LineSorter(string target, long bufferBytes = LineSorter.DefaultBufferBytes) : IDisposable
{
    // Several sorters work side by side in one stage, and the collector needs as much again to move in.
    private const long DefaultBufferBytes = 16L * 1024 * 1024;

    // What a key, an array and a list entry cost beside their bytes.
    private const int OverheadBytes = 96;

    private readonly List<SortableLine> _buffer = [];
    private readonly List<string> _spills = [];
    private readonly string _target = WithoutSpills(target);
    private long _buffered;

    public async Task AddAsync(string key, byte[] line, CancellationToken token)
    {
        _buffer.Add(new SortableLine(key, line));
        _buffered += line.Length + (2L * key.Length) + OverheadBytes;
        if (_buffered >= bufferBytes)
            await SpillAsync(token);
    }

    /// <summary>All lines in order of key, then of bytes.</summary>
    public IEnumerable<byte[]> Sorted(CancellationToken token) => Merged(token).Select(line => line.Line);

    /// <summary>All lines with their keys, in the same order.</summary>
    public IEnumerable<KeyValuePair<string, byte[]>> SortedPairs(CancellationToken token) => Merged(token).Select(line => KeyValuePair.Create(line.Key, line.Line));

    /// <summary>The keys of all lines in order.</summary>
    public IEnumerable<string> SortedKeys(CancellationToken token) => Merged(token).Select(line => line.Key);

    public void Dispose() => _spills.ForEach(File.Delete);

    private IEnumerable<SortableLine> Merged(CancellationToken token)
    {
        _buffer.Sort();
        return SortedMerge.Of(_spills.Select(path => ReadSpill(path, token)).Append(_buffer));
    }

    private async Task SpillAsync(CancellationToken token)
    {
        _buffer.Sort();
        var path = $"{_target}.sort-{_spills.Count}{AtomicFile.TemporarySuffix}";
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
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

    // What a killed run left behind goes.
    private static string WithoutSpills(string target)
    {
        foreach (var left in Directory.Exists(AtomicFile.FolderOf(target)) ? Directory.EnumerateFiles(AtomicFile.FolderOf(target), $"{Path.GetFileName(target)}.sort-*{AtomicFile.TemporarySuffix}") : [])
            File.Delete(left);
        return target;
    }

    private static IEnumerable<SortableLine> ReadSpill(string path, CancellationToken token)
    {
        using var stream = new BufferedStream(File.OpenRead(path), 1 << 16);
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
