namespace ShoeData.Training;

/// <summary>A file of decoded pictures, mapped into memory. It stays mapped as long as anyone holds one of its pictures.</summary>
internal sealed class PictureCacheFile
{
    private PictureCacheFile(IReadOnlyList<ReadOnlyMemory<byte>> pictures) => Pictures = pictures;

    public IReadOnlyList<ReadOnlyMemory<byte>> Pictures { get; }

    /// <summary>Null when it is not there, or not what it should be to the last byte: then it is made again.</summary>
    public static PictureCacheFile? TryOpen(string path, PictureCacheKey key)
    {
        try
        {
            var start = PictureCacheHeader.Length(key.Count);
            if (new FileInfo(path) is not { Exists: true } file || file.Length != start + ((long)key.Count * key.PictureBytes))
                return null;
            var map = new MappedFile(path);
            if (PictureCacheHeader.Read(map.Slice(0, start).Memory.Span, key) is not { } checksums)
                return null;
            var pictures = new ReadOnlyMemory<byte>[key.Count];
            var sound = Parallel.For(0, key.Count, (index, loop) =>
            {
                pictures[index] = map.Slice(start + ((long)index * key.PictureBytes), key.PictureBytes).Memory;
                if (PictureCacheHeader.Checksum(pictures[index].Span) != checksums[index])
                    loop.Stop();
            }).IsCompleted;
            if (!sound)
                return null;
            CacheFolder.Used(path);
            return new PictureCacheFile(pictures);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
