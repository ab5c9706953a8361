using ShoeData.Curation.Overruling;

namespace ShoeData.Curation.Explain;

/// <summary>
/// Finds the listings a text names: the SHA-256 of a picture as it came or squared, or its first eight digits or more; a file, or its path or
/// name in the data set; <c>source/listing_id</c>, or the id alone.
/// </summary>
internal sealed class ItemSearch(DataLayout layout)
{
    /// <returns>Keys of <see cref="ManifestKeys.Of(ShoeListing)"/>, in order.</returns>
    /// <exception cref="UserError">Nothing is named so.</exception>
    public async Task<IReadOnlyList<string>> FindAsync(string text, CancellationToken token)
    {
        var sha256 = File.Exists(text) ? await ContentHash.OfFileAsync(text, token) : text.ToLowerInvariant();
        var keys = new SortedSet<string>(StringComparer.Ordinal);
        await foreach (var row in Rows(layout.SplitManifest, ManifestJson.Default.SplitImage, token))
        {
            if (Ends(row.Path, text) || Begins(row.FileSha256, sha256))
                keys.Add($"{row.Source}\t{row.ListingId}");
        }

        foreach (var source in layout.RawSources())
            await FindAsync(source, text, sha256, keys, token);
        return keys.Count > 0 ? [.. keys] : throw new UserError(
            $"'{text}' names nothing under {layout.Root}; the SHA-256 of a picture (8 digits or more), a file of the data set, or source/listing_id was wanted.");
    }

    private async Task FindAsync(string source, string text, string sha256, SortedSet<string> keys, CancellationToken token)
    {
        var raw = layout.RawSource(source);
        await foreach (var row in Rows(raw.Images, ManifestJson.Default.ImageRecord, token))
        {
            if (Begins(row.Sha256, sha256))
                keys.Add($"{row.Source}\t{row.ListingId}");
        }

        await foreach (var row in Rows(raw.Listings, ManifestJson.Default.ShoeListing, token))
        {
            if (IsCalled(row.Source, row.ListingId, text))
                keys.Add(ManifestKeys.Of(row));
        }

        await foreach (var row in Rows(raw.Rejections, ManifestJson.Default.Rejection, token))
        {
            if (row.ListingId is { } id && IsCalled(row.Source, id, text))
                keys.Add($"{row.Source}\t{id}");
        }
    }

    /// <summary>No rows where the file is not there yet.</summary>
    internal static IAsyncEnumerable<T> Rows<T>(string path, System.Text.Json.Serialization.Metadata.JsonTypeInfo<T> type, CancellationToken token) =>
        File.Exists(path) ? Manifest.ReadAsync(path, type, token) : AsyncEnumerable.Empty<T>();

    private static bool IsCalled(string source, string id, string text) => text == id || text == $"{source}/{id}";

    private static bool Begins(string sha256, string text) => OverrideLine.IsSha256(text) && sha256.StartsWith(text, StringComparison.Ordinal);

    private static bool Ends(string path, string text) => $"/{text.Replace('\\', '/')}".EndsWith($"/{path}", StringComparison.Ordinal) || path.EndsWith($"/{text}", StringComparison.Ordinal);
}
