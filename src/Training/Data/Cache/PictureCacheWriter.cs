using Microsoft.Win32.SafeHandles;

namespace ShoeData.Training;

/// <summary>Decodes pictures into a file, each straight to its place; the file gets its name when it is whole.</summary>
internal static class PictureCacheWriter
{
    public static async Task WriteAsync(string path, PictureCacheKey key, IReadOnlyList<ShoeSample> samples, CancellationToken token)
    {
        Directory.CreateDirectory(AtomicFile.FolderOf(path));
        // Another process may be making the same file: whoever is done later replaces it by its equal.
        var temporary = $"{path}.{Environment.ProcessId}-{Guid.NewGuid():N}{AtomicFile.TemporarySuffix}";
        try
        {
            using (var file = File.OpenHandle(temporary, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, FileOptions.Asynchronous))
                await WriteAsync(file, key, samples, token);
            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    private static async Task WriteAsync(SafeFileHandle file, PictureCacheKey key, IReadOnlyList<ShoeSample> samples, CancellationToken token)
    {
        var checksums = new ulong[key.Count];
        var start = (long)PictureCacheHeader.Length(key.Count);
        await Parallel.ForAsync(0, key.Count, token, async (index, inner) =>
        {
            var picture = await PictureStack.DecodeAsync(samples[index].Path, key.Side, inner);
            checksums[index] = PictureCacheHeader.Checksum(picture);
            await RandomAccess.WriteAsync(file, picture, start + ((long)index * key.PictureBytes), inner);
        });
        await RandomAccess.WriteAsync(file, PictureCacheHeader.Write(key, checksums), 0, token);
        RandomAccess.FlushToDisk(file);
    }
}
