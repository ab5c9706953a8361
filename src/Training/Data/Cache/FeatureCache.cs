namespace ShoeData.Training;

/// <summary>
/// What frozen backbones made of pictures, on disk: another fold, another head, and a run that goes on need not ask again. A file is named by all
/// that its numbers depend on but the pictures, which are told by their pixels; whatever is wrong with it, it is made again.
/// </summary>
/// <param name="folder">May be deleted at any time.</param>
internal sealed class FeatureCache(string folder)
{
    private const string Suffix = ".safetensors";
    private const string Checksum = "checksum";

    // Mirrored and not, of some backbones.
    private const int FilesKept = 8;

    // Features that take more are computed again: the disk is the user's.
    private const long MostBytes = 1L << 30;

    /// <summary>Null when there is nothing sound under this name.</summary>
    public KeptFeatures? TryRead(string name)
    {
        var path = PathOf(name);
        if (!File.Exists(path))
            return null;
        try
        {
            using var file = SafetensorsReader.Open(path);
            var kept = new KeptFeatures(file.Read(nameof(KeptFeatures.Pictures)), file.Read(nameof(KeptFeatures.Features)));
            if (file.Metadata.GetValueOrDefault(Checksum) == kept.Checksum)
            {
                CacheFolder.Used(path);
                return kept;
            }

            kept.Dispose();
        }
        catch (Exception exception) when (exception is UserError or IOException or InvalidDataException or UnauthorizedAccessException or KeyNotFoundException)
        {
            // It is only a cache.
        }

        return null;
    }

    /// <summary>Where nothing can be written, nothing is kept: the next run takes longer, as <see cref="PictureCache"/> has said.</summary>
    public void Keep(string name, KeptFeatures features)
    {
        if (features.Bytes > MostBytes)
            return;
        try
        {
            var metadata = new Dictionary<string, string>(StringComparer.Ordinal) { [Checksum] = features.Checksum };
            SafetensorsWriter.WriteAsync(
                PathOf(name), [new NamedTensor(nameof(features.Pictures), features.Pictures), new NamedTensor(nameof(features.Features), features.Features)], metadata).GetAwaiter().GetResult();
            CacheFolder.KeepNewest(folder, FilesKept, Suffix);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It is only a cache, and may be another process' to write just now.
        }
    }

    private string PathOf(string name) => Path.Combine(folder, $"features-{name}{Suffix}");
}
