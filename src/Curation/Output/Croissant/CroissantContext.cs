using System.Text.Json.Nodes;

namespace ShoeData.Curation.Output.Croissant;

/// <summary>The JSON-LD context of Croissant 1.1.</summary>
internal static class CroissantContext
{
    private const string Vocabulary = "http://mlcommons.org/croissant/";

    // Terms of the vocabulary that stand for themselves: "column": "cr:column".
    private static readonly string[] Terms =
    [
        "annotation", "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "excludes", "extract", "field", "fileObject", "fileProperty",
        "fileSet", "format", "includes", "isArray", "isLiveDataset", "jsonPath", "key", "md5", "parentField", "path", "readLines", "recordSet", "references",
        "regex", "repeated", "replace", "samplingRate", "sdVersion", "separator", "source", "subField", "transform", "unArchive", "value",
    ];

    // The specification prints http://schema.org/; its checker, mlcroissant, only knows the classes under https (issue 1018 there).
    public static JsonObject Create()
    {
        var context = new JsonObject
        {
            ["@language"] = "en",
            ["@vocab"] = "https://schema.org/",
            ["sc"] = "https://schema.org/",
            ["cr"] = Vocabulary,
            ["rai"] = Vocabulary + "RAI/",
            ["dct"] = "http://purl.org/dc/terms/",
            ["conformsTo"] = "dct:conformsTo",
            ["data"] = new JsonObject { ["@id"] = "cr:data", ["@type"] = "@json" },
            ["dataType"] = new JsonObject { ["@id"] = "cr:dataType", ["@type"] = "@vocab" },
            ["examples"] = new JsonObject { ["@id"] = "cr:examples", ["@type"] = "@json" },
        };
        foreach (var term in Terms)
            context[term] = $"cr:{term}";
        return context;
    }
}
