namespace ShoeData;

/// <summary>A file that is being written: it has its name once it is kept, and leaves nothing behind where it is not.</summary>
public sealed class PendingFile : IAsyncDisposable
{
    private readonly string _path;
    private readonly string _temporary;
    private readonly FileStream _stream;
    private bool _isKept;

    public PendingFile(string path)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        (_path, _temporary) = (path, path + AtomicFile.TemporarySuffix);
        _stream = new FileStream(_temporary, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
    }

    public Stream Stream => _stream;

    /// <summary>Flushes what was written and renames it into place; nothing can be written any more.</summary>
    public async Task KeepAsync(CancellationToken token = default)
    {
        await _stream.FlushAsync(token);
        _stream.Flush(flushToDisk: true);
        await _stream.DisposeAsync();
        token.ThrowIfCancellationRequested();
        File.Move(_temporary, _path, overwrite: true);
        _isKept = true;
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            // What was not written yet is, which fails again where no space is left.
            await _stream.DisposeAsync();
        }
        finally
        {
            if (!_isKept)
                File.Delete(_temporary);
        }
    }
}
