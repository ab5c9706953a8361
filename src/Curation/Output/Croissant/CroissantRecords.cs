using System.Diagnostics;
using System.Text.Json.Nodes;

namespace ShoeData.Curation.Output.Croissant;

/// <summary>The record sets: the splits and bins as enumerations, the pictures with their labels, and each split's table.</summary>
internal static class CroissantRecords
{
    public const string PictureSet = "pictures";
    private const string Rows = "split.jsonl";

    public static JsonObject Splits() => Enumeration("splits", "cr:Split", "The parts of the data set: no style lies in two.",
        [Field("splits/name", "sc:Text", "Its folder."), Field("splits/url", "cr:Split", "What it is for.")],
        [.. Enum.GetValues<Split>().Select(split => new JsonObject { ["splits/name"] = split.ToSnakeCase(), ["splits/url"] = Purpose(split) })]);

    public static JsonObject Bins(DataSetFacts facts) => Enumeration("bins", "sc:Enumeration", "The price classes in numeric order, which is the class order of every model.",
        [Field("bins/name", "sc:Text", "Its folder."), Field("bins/from_usd", "sc:Integer", "The lowest price of the bin."), Field("bins/index", "sc:Integer", "Its class index.")],
        [.. facts.Counts.Classes.Select((bin, index) => new JsonObject { ["bins/name"] = PriceBins.FolderName(bin), ["bins/from_usd"] = bin, ["bins/index"] = index })]);

    public static JsonObject Images() => RecordSet("images", "The pictures with split, price bin and price.", "images/path",
    [
        Field("images/path", "sc:Text", "Where it lies.", FromPicture("fullpath"), "split_rows/path"),
        Field("images/image", "sc:ImageObject", "Its content: one shoe from the side on its own background, square.", FromPicture("content")),
        Field("images/split", "sc:Text", "The part it lies in.", FromPicture("fullpath", "^(train|val|test)/.+$"), "splits/name"),
        Field("images/bin", ["sc:Text", "cr:Label"], "The price bin, by its lowest price.", FromPicture("fullpath", @"^[a-z]+/(\d+)/.+$"), "bins/name"),
        Field("images/price_usd", ["sc:Float", "cr:Label"], "The price in US dollars.", FromColumn(Rows, "price_usd")),
    ]);

    public static JsonObject SplitRows() => RecordSet("split_rows", $"{Rows}, one row a picture.", "split_rows/path",
    [
        .. DataSetColumns.OfSplitRows.Select(column => Field($"split_rows/{column.Name}", column.Type, column.Meaning, FromColumn(Rows, column.Name))),
    ]);

    public static JsonObject Metadata(Split split)
    {
        var (name, file) = ($"{split.ToSnakeCase()}_metadata", $"{split.ToSnakeCase()}/metadata.csv");
        return RecordSet(name, $"{file}, one row a picture.", $"{name}/file_name",
        [
            .. DataSetColumns.OfMetadata.Select(column => Field($"{name}/{column.Name}", column.Type, column.Meaning, FromColumn(file, column.Name))),
        ]);
    }

    private static JsonObject Enumeration(string name, string type, string meaning, JsonNode[] fields, JsonNode[] data)
    {
        var records = RecordSet(name, meaning, $"{name}/name", fields);
        records["dataType"] = type;
        records["data"] = new JsonArray(data);
        return records;
    }

    private static JsonObject RecordSet(string name, string meaning, string key, JsonNode[] fields) => new()
    {
        ["@type"] = "cr:RecordSet",
        ["@id"] = name,
        ["name"] = name,
        ["description"] = meaning,
        ["key"] = new JsonObject { ["@id"] = key },
        ["field"] = new JsonArray(fields),
    };

    private static JsonObject Field(string name, JsonNode type, string meaning, JsonObject? source = null, string? references = null)
    {
        var field = new JsonObject { ["@type"] = "cr:Field", ["@id"] = name, ["name"] = name, ["description"] = meaning, ["dataType"] = type };
        if (source is not null)
            field["source"] = source;
        if (references is not null)
            field["references"] = new JsonObject { ["field"] = new JsonObject { ["@id"] = references } };
        return field;
    }

    private static JsonObject Field(string name, string[] types, string meaning, JsonObject source, string? references = null) =>
        Field(name, new JsonArray([.. types.Select(type => (JsonNode)type)]), meaning, source, references);

    private static JsonObject FromPicture(string property, string? regex = null)
    {
        var source = new JsonObject { ["fileSet"] = new JsonObject { ["@id"] = PictureSet }, ["extract"] = new JsonObject { ["fileProperty"] = property } };
        if (regex is not null)
            source["transform"] = new JsonObject { ["regex"] = regex };
        return source;
    }

    private static JsonObject FromColumn(string file, string column) => new()
    {
        ["fileObject"] = new JsonObject { ["@id"] = file },
        ["extract"] = new JsonObject { ["column"] = column },
    };

    private static string Purpose(Split split) => split switch
    {
        Split.Train => "cr:TrainingSplit",
        Split.Val => "cr:ValidationSplit",
        Split.Test => "cr:TestSplit",
        _ => throw new UnreachableException(),
    };
}
