using System.Text.Json;

namespace ShoeData.Training;

/// <summary>What <c>baseline</c> found last, to stand beside a model.</summary>
internal static class FittedBaselines
{
    /// <summary>Those that look at the picture; empty when none were fitted on this data set.</summary>
    public static async Task<IReadOnlyList<BaselineRow>> ReadAsync(BaselineLayout layout, LabelledShoes shoes, CancellationToken token)
    {
        if (!File.Exists(layout.Json))
            return [];
        try
        {
            await using var stream = File.OpenRead(layout.Json);
            var document = await JsonSerializer.DeserializeAsync(stream, TrialJson.Default.BaselineDocument, token);
            return document?.SplitManifestSha256 == shoes.Fingerprint ? [.. document.Baselines.Where(row => row.Features is not null)] : [];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            // Of another version, or half a file: as if there were none.
            return [];
        }
    }
}
