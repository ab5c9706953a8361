using System.Text.Json;

namespace ShoeData.Training;

/// <summary>Reads the manifest and the classes of <c>data/split_dataset/</c>.</summary>
internal static class LabelledShoesReader
{
    private const string HowToMake = "run 'dotnet run --project src/Curation' first";

    /// <exception cref="UserError">A file is missing or unreadable, or the two contradict each other.</exception>
    public static async Task<LabelledShoes> ReadAsync(DataLayout layout, CancellationToken token)
    {
        if (!File.Exists(layout.SplitManifest))
            throw new UserError($"{layout.SplitManifest}: there is no data set to train on; {HowToMake}.");
        var bins = await ReadBinsAsync(layout.Classes, token);
        var classes = bins.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        var samples = new List<ShoeSample>();
        await foreach (var row in Manifest.ReadAsync(layout.SplitManifest, ManifestJson.Default.SplitImage, token))
        {
            if (!classes.TryGetValue(row.Bin, out var index))
                throw new UserError($"{layout.SplitManifest}: {row.Path} is in bin {row.Bin}, which {layout.Classes} does not have; run Curation again.");
            samples.Add(new ShoeSample(row.Split, layout.SplitFile(row), index, (double)row.PriceUsd, row.Group, row.Brand, row.Source) { Style = row.Style, FileSha256 = row.FileSha256 });
        }

        return new LabelledShoes(bins, samples, await ContentHash.OfFileAsync(layout.SplitManifest, token));
    }

    private static async Task<IReadOnlyList<int>> ReadBinsAsync(string path, CancellationToken token)
    {
        if (!File.Exists(path))
            throw new UserError($"{path}: the list of classes is missing; {HowToMake}.");
        try
        {
            var bins = JsonSerializer.Deserialize(await File.ReadAllTextAsync(path, token), TrainingJson.Default.Int32Array) ?? [];
            return bins.Length > 0 && bins.Zip(bins.Skip(1)).All(pair => pair.First < pair.Second)
                ? bins
                : throw new UserError($"{path}: the classes are [{string.Join(", ", bins)}], rising lower bounds such as [30, 60, 90] were wanted; run Curation again.");
        }
        catch (JsonException exception)
        {
            throw new UserError($"{path}: no list of classes such as [30, 60, 90]: {exception.Message} Run Curation again.", exception);
        }
    }
}
