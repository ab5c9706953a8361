using System.Text.Json;
using ShoeData.Fetching;

namespace ShoeData.Scrapers.Asking.Har;

/// <summary>Writes a HAR 1.2 file (http://www.softwareishard.com/blog/har-12-spec/) while it comes, pictures included; named when it is whole.</summary>
internal sealed class HarRecorder : IAsyncDisposable
{
    private readonly SemaphoreSlim _gate = new(1);
    private readonly string _path;
    private readonly FileStream _file;
    private readonly Utf8JsonWriter _json;

    private HarRecorder(string path)
    {
        _path = path;
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        _file = new FileStream(path + AtomicFile.TemporarySuffix, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
        _json = new Utf8JsonWriter(_file, new JsonWriterOptions { Indented = true });
        HarWriter.Begin(_json);
    }

    /// <exception cref="UserError">The file cannot be written.</exception>
    public static HarRecorder Create(string path)
    {
        try
        {
            return new HarRecorder(Path.GetFullPath(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UserError($"--record {path}: {exception.Message}", exception);
        }
    }

    public async Task AddAsync(HttpExchange exchange, CancellationToken token)
    {
        await _gate.WaitAsync(token);
        try
        {
            HarWriter.Write(_json, exchange);
            await _json.FlushAsync(token);
        }
        finally
        {
            _gate.Release();
        }
    }

    public async Task CompleteAsync(CancellationToken token)
    {
        HarWriter.End(_json);
        await _json.FlushAsync(token);
        await _json.DisposeAsync();
        _file.Flush(flushToDisk: true);
        await _file.DisposeAsync();
        File.Move(_file.Name, _path, overwrite: true);
    }

    /// <summary>What was not completed is no recording.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_file.CanWrite)
        {
            _json.Reset(Stream.Null);
            await _json.DisposeAsync();
            await _file.DisposeAsync();
            File.Delete(_file.Name);
        }

        _gate.Dispose();
    }
}
