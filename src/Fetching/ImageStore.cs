using ShoeData.Imaging;

namespace ShoeData.Fetching;

/// <summary>
/// The content-addressed pictures of one source: <c>images/&lt;sha256&gt;.&lt;ext&gt;</c>. Safe from any number of threads. A file is whole once it has
/// its name, but only <see cref="Flush"/> brings it to the disk: before any manifest vouches for it.
/// </summary>
public sealed class ImageStore(RawLayout layout)
{
    // Listings that share a picture may bring it at the same moment; a gate for each first hex digit lets one of them write it.
    private readonly SemaphoreSlim[] _gates = [.. Enumerable.Range(0, 16).Select(_ => new SemaphoreSlim(1))];
    private volatile string? _unflushed;

    /// <summary>Keeps the bytes if they are a picture; a picture that is already there is not written again.</summary>
    public Task<StoreResult> AddAsync(ReadOnlyMemory<byte> bytes, CancellationToken token) => AddAsync(bytes, _ => Task.CompletedTask, token);

    /// <param name="beforeNaming">Told what is about to be kept, before the file gets its finished name.</param>
    /// <inheritdoc cref="AddAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    public async Task<StoreResult> AddAsync(ReadOnlyMemory<byte> bytes, Func<StoreResult.Stored, Task> beforeNaming, CancellationToken token)
    {
        if (PictureProbe.Read(bytes) is not { } info)
            return new StoreResult.Refused(RejectReason.NotAnImage, Describe(bytes.Span));

        var stored = new StoreResult.Stored(ContentHash.Of(bytes.Span), bytes.Length, info.Format, info.Width, info.Height);
        await beforeNaming(stored);
        await WriteOnceAsync(stored.Sha256, layout.ImageFile(stored.Sha256, info.Format), bytes, token);
        return stored;
    }

    /// <summary>Brings what was added to the disk, all of it at once.</summary>
    public void Flush()
    {
        if (_unflushed is { } one)
            DiskFlush.FileSystemOf(one);
        _unflushed = null;
    }

    private async Task WriteOnceAsync(string sha256, string path, ReadOnlyMemory<byte> bytes, CancellationToken token)
    {
        if (IsThere(path, bytes))
            return;
        var gate = _gates[Convert.ToInt32(sha256[..1], 16)];
        await gate.WaitAsync(token);
        try
        {
            if (!IsThere(path, bytes))
                AtomicFile.WriteUnflushed(path, bytes.Span);
            _unflushed = path;
        }
        finally
        {
            gate.Release();
        }
    }

    // After a power cut a name may be there without its bytes.
    private static bool IsThere(string path, ReadOnlyMemory<byte> bytes) => new FileInfo(path) is { Exists: true } file && file.Length == bytes.Length;

    private static string Describe(ReadOnlySpan<byte> bytes) => bytes.IsEmpty
        ? "the file is empty; a JPEG, PNG, WebP, AVIF or GIF picture was wanted"
        : $"the {bytes.Length} bytes begin with {Convert.ToHexStringLower(bytes[..Math.Min(8, bytes.Length)])}, which is no readable JPEG, PNG, WebP, AVIF or GIF header";
}
