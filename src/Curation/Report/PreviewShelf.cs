using System.Globalization;
using ShoeData.Imaging;

namespace ShoeData.Curation.Report;

/// <summary>The small pictures of the page: those of the last one, and the others drawn now.</summary>
internal sealed class PreviewShelf(DataLayout layout, CurationOptions options)
{
    // Raised whenever the same picture would be drawn otherwise.
    private const int Version = 1;
    private const int Side = 96;

    private readonly string _recipe = string.Create(CultureInfo.InvariantCulture, $"{Version} side {Side} limits {options.MaxMegabytes} MB {options.MaxMegapixels} MP {options.MaxFrames} frames");

    /// <summary>The address of each picture, by where it lies; what is no usable picture has none.</summary>
    public async Task<IReadOnlyDictionary<string, string>> GetAsync(IReadOnlyCollection<string> paths, CancellationToken token)
    {
        var known = await KnownAsync(token);
        var previews = await ParallelStream.Map(
                paths, Environment.ProcessorCount, async (path, inner) => known.GetValueOrDefault(NameOf(path)) ?? await DrawAsync(path, inner), token)
            .OfType<PreviewRecord>().ToListAsync(token);
        if (previews.Count != known.Count || previews.Exists(preview => !known.ContainsKey(preview.Picture)))
            await Manifest.WriteAsync(layout.Previews, previews, CurationJson.Default.PreviewRecord, preview => preview.Picture, token);
        var pathOf = paths.ToDictionary(NameOf, StringComparer.Ordinal);
        return previews.ToDictionary(preview => pathOf[preview.Picture], preview => preview.Address, StringComparer.Ordinal);
    }

    // A file that cannot be read only means that all is drawn again.
    private async Task<Dictionary<string, PreviewRecord>> KnownAsync(CancellationToken token)
    {
        if (!File.Exists(layout.Previews))
            return [];
        try
        {
            return await Manifest.ReadAsync(layout.Previews, CurationJson.Default.PreviewRecord, token)
                .Where(preview => preview.Recipe == _recipe)
                .ToDictionaryAsync(preview => preview.Picture, cancellationToken: token);
        }
        catch (UserError)
        {
            return [];
        }
    }

    private async ValueTask<PreviewRecord?> DrawAsync(string path, CancellationToken token)
    {
        var bytes = File.Exists(path) && new FileInfo(path).Length <= options.Limits.MaxBytes ? await File.ReadAllBytesAsync(path, token) : [];
        return bytes.Length > 0 && PreviewPicture.Jpeg(bytes, options.Limits, Side) is { } small
            ? new PreviewRecord { Picture = NameOf(path), Recipe = _recipe, Address = $"data:image/jpeg;base64,{Convert.ToBase64String(small)}" }
            : null;
    }

    private string NameOf(string path) => Path.GetRelativePath(layout.Root, path).Replace(Path.DirectorySeparatorChar, '/');
}
