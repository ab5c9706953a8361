using System.Text.Encodings.Web;
using System.Text.Json;
using ShoeData.Curation.Output.Croissant;

namespace ShoeData.Curation.Output;

/// <summary>Writes the data set's description, for people and for machines; last of all, for it names the other files by their content.</summary>
internal sealed class DataSetDescription(DataLayout layout)
{
    private static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public async Task WriteAsync(DataSetFacts facts, CancellationToken token)
    {
        await AtomicFile.WriteTextAsync(layout.DataSetCard, DataSetCard.Write(facts), token);
        var document = CroissantDocument.Create(facts, await FilesAsync(token));
        await AtomicFile.WriteTextAsync(layout.Croissant, document.ToJsonString(Readable) + "\n", token);
    }

    private async Task<IReadOnlyList<DescribedFile>> FilesAsync(CancellationToken token)
    {
        List<DescribedFile> files =
        [
            await DescribeAsync(layout.Classes, "application/json", "The class order: the bins that occur, in numeric order.", token),
            await DescribeAsync(layout.SplitManifest, "application/jsonlines", "One row a picture: its split, path, label and group.", token),
        ];
        foreach (var split in Enum.GetValues<Split>())
            files.Add(await DescribeAsync(layout.SplitMetadata(split), "text/csv", $"All that is known of the pictures of {split.ToSnakeCase()}.", token));
        return files;
    }

    private Task<DescribedFile> DescribeAsync(string path, string mediaType, string description, CancellationToken token) => DescribedFile.ReadAsync(
        layout.SplitDataset, Path.GetRelativePath(layout.SplitDataset, path).Replace(Path.DirectorySeparatorChar, '/'), mediaType, description, token);
}
