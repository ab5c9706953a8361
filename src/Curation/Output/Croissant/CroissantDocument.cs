using System.Text.Json.Nodes;

namespace ShoeData.Curation.Output.Croissant;

/// <summary><c>croissant.json</c>: the data set described for machines, after Croissant 1.1.</summary>
/// <remarks>https://docs.mlcommons.org/croissant/docs/croissant-spec-1.1.html</remarks>
internal static class CroissantDocument
{
    private const string Specification = "http://mlcommons.org/croissant/1.1";

    public static JsonObject Create(DataSetFacts facts, IReadOnlyList<DescribedFile> files)
    {
        var document = new JsonObject
        {
            ["@context"] = CroissantContext.Create(),
            ["@type"] = "sc:Dataset",
            ["conformsTo"] = Specification,
            ["name"] = DataSetFacts.Name,
            ["description"] = facts.Summary,
            ["url"] = "README.md",
            ["license"] = DataSetFacts.RightsUrl,
            ["creator"] = new JsonObject { ["@type"] = "sc:Organization", ["name"] = "ShoeData" },
            ["keywords"] = new JsonArray("shoes", "price", "image classification"),
            ["version"] = "1.0.0",
            ["isLiveDataset"] = true,
            ["distribution"] = new JsonArray([.. files.Select(File), Pictures()]),
            ["recordSet"] = new JsonArray(
            [
                CroissantRecords.Splits(), CroissantRecords.Bins(facts), CroissantRecords.Images(), CroissantRecords.SplitRows(),
                .. Enum.GetValues<Split>().Select(CroissantRecords.Metadata),
            ]),
        };
        if (facts.Published is { } published)
            document["datePublished"] = published;
        return document;
    }

    private static JsonObject File(DescribedFile file) => new()
    {
        ["@type"] = "cr:FileObject",
        ["@id"] = file.Path,
        ["name"] = file.Path,
        ["description"] = file.Description,
        ["contentUrl"] = file.Path,
        ["contentSize"] = $"{file.Bytes} B",
        ["encodingFormat"] = file.MediaType,
        ["sha256"] = file.Sha256,
    };

    private static JsonObject Pictures() => new()
    {
        ["@type"] = "cr:FileSet",
        ["@id"] = CroissantRecords.PictureSet,
        ["name"] = CroissantRecords.PictureSet,
        ["description"] = "The pictures: a folder a split, in it a folder a price bin.",
        ["encodingFormat"] = "image/jpeg",
        ["includes"] = new JsonArray([.. Enum.GetValues<Split>().Select(split => (JsonNode)$"{split.ToSnakeCase()}/*/*.jpg")]),
    };
}
