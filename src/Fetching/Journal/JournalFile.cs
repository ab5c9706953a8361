namespace ShoeData.Fetching;

/// <summary>
/// The lines of a run in the order they came. Appended only, so that whoever is killed at any byte loses the last line at most:
/// a torn one is known by its checksum, and cut off with all that follows.
/// </summary>
internal sealed class JournalFile(string path) : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private FileStream? _file;

    /// <summary>The whole lines; what follows them is removed.</summary>
    public async Task<IReadOnlyList<JournalEntry>> OpenAsync(CancellationToken token)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        _file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, bufferSize: 0, FileOptions.Asynchronous);
        var bytes = new byte[_file.Length];
        await _file.ReadExactlyAsync(bytes, token);
        var entries = new List<JournalEntry>();
        var whole = Read(bytes, entries);
        _file.SetLength(whole);
        _file.Position = whole;
        return entries;
    }

    /// <summary>Returns when the line is in the hands of the operating system: the process may be killed then.</summary>
    public async Task AppendAsync(JournalEntry entry, CancellationToken token)
    {
        var line = JournalLine.Write(entry);
        await _gate.WaitAsync(token);
        try
        {
            // Not to be cancelled in the middle: the next line would follow half a line.
            await Open.WriteAsync(line, CancellationToken.None);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Puts these lines in place of all.</summary>
    public async Task ReplaceAsync(IEnumerable<JournalEntry> entries, CancellationToken token)
    {
        await DisposeAsync();
        await AtomicFile.WriteBytesAsync(path, entries.SelectMany(JournalLine.Write).ToArray(), token);
        await OpenAsync(token);
    }

    public async Task DeleteAsync()
    {
        await DisposeAsync();
        File.Delete(path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_file is not null)
            await _file.DisposeAsync();
        _file = null;
    }

    private FileStream Open => _file ?? throw new InvalidOperationException($"{path} is not open.");

    private static int Read(ReadOnlySpan<byte> bytes, List<JournalEntry> entries)
    {
        var whole = 0;
        while (bytes[whole..].IndexOf((byte)'\n') is var length and >= 0 && JournalLine.Read(bytes.Slice(whole, length)) is { } entry)
        {
            entries.Add(entry);
            whole += length + 1;
        }

        return whole;
    }
}
