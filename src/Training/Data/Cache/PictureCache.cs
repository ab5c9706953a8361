using Spectre.Console;

namespace ShoeData.Training;

/// <summary>
/// Decoded pictures on disk, mapped into memory: a run begins at once, and several processes share one copy. A file is named by what is in it,
/// so it is never wrong for long; whatever is wrong with it, it is made again.
/// </summary>
/// <param name="folder">May be deleted at any time.</param>
/// <param name="error">Told where pictures cannot be kept.</param>
internal sealed class PictureCache(string folder, IAnsiConsole error)
{
    // Three splits at two sizes, and some more for folds.
    private const int FilesKept = 12;

    /// <summary>The pictures of these samples, decoded or as they were decoded before.</summary>
    /// <exception cref="UserError">A file is missing or no picture.</exception>
    public async Task<PictureStack> LoadAsync(IReadOnlyList<ShoeSample> samples, int side, CancellationToken token)
    {
        if (samples.Count == 0)
            return PictureStack.Of(samples, side, []);
        var key = PictureCacheKey.Of(samples, side);
        var path = Path.Combine(folder, key.FileName);
        if (PictureCacheFile.TryOpen(path, key) is { } known)
            return PictureStack.Of(samples, side, known.Pictures);
        try
        {
            await PictureCacheWriter.WriteAsync(path, key, samples, token);
            CacheFolder.KeepNewest(folder, FilesKept, PictureCacheKey.Suffix);
            if (PictureCacheFile.TryOpen(path, key) is { } made)
                return PictureStack.Of(samples, side, made.Pictures);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            error.MarkupLineInterpolated($"[yellow]note:[/] {folder}: decoded pictures cannot be kept here ({exception.Message}), so they stay in memory and are decoded again next time.");
        }

        return await PictureStack.DecodeAsync(samples, side, token);
    }
}
