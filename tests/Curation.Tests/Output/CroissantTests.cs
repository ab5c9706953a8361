using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ShoeData.Curation.Output;

namespace ShoeData.Curation.Tests.Output;

/// <summary>The rules of the Croissant 1.1 specification, asked of what the stage wrote.</summary>
public sealed class CroissantTests
{
    private static readonly string[] AtomicTypes = ["sc:Text", "sc:Integer", "sc:Float", "sc:ImageObject", "cr:Split"];

    [Fact]
    public async Task It_has_every_required_property()
    {
        using var data = Shop.Open();
        var document = await WriteAsync(data);

        foreach (var property in new[] { "@context", "@type", "conformsTo", "description", "license", "name", "url", "creator", "datePublished", "distribution", "recordSet" })
            document.ContainsKey(property).ShouldBeTrue(property);
        Text(document["@type"]).ShouldBe("sc:Dataset");
        Text(document["conformsTo"]).ShouldBe("http://mlcommons.org/croissant/1.1");
        Text(document["datePublished"]).ShouldBe("2026-02-03");
        Text(document["version"]).ShouldMatch(@"^\d+\.\d+\.\d+$");
    }

    [Fact]
    public async Task Its_files_are_there_with_the_size_and_hash_it_states()
    {
        using var data = Shop.Open();
        var document = await WriteAsync(data);

        var files = Nodes(document["distribution"]).Where(node => Text(node["@type"]) == "cr:FileObject").ToList();
        files.Select(file => Text(file["contentUrl"])).ShouldBe(["classes.json", "split.jsonl", "train/metadata.csv", "val/metadata.csv", "test/metadata.csv"]);
        foreach (var file in files)
        {
            var bytes = File.ReadAllBytes(Path.Combine(data.Layout.SplitDataset, Text(file["contentUrl"])));
            Text(file["sha256"]).ShouldBe(ContentHash.Of(bytes));
            Text(file["contentSize"]).ShouldBe($"{bytes.Length} B");
            file.ContainsKey("encodingFormat").ShouldBeTrue();
        }
    }

    [Fact]
    public async Task Its_patterns_match_every_picture_and_nothing_else()
    {
        using var data = Shop.Open();
        var document = await WriteAsync(data);
        var set = Nodes(document["distribution"]).Single(node => Text(node["@type"]) == "cr:FileSet");
        var globs = set["includes"]!.AsArray().Select(glob => new Regex($"^{Regex.Escape(Text(glob)).Replace(@"\*", "[^/]*", StringComparison.Ordinal)}$")).ToList();

        var matched = Directory.EnumerateFiles(data.Layout.SplitDataset, "*", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(data.Layout.SplitDataset, path)).Where(path => globs.Any(glob => glob.IsMatch(path)));

        matched.ShouldBe((await data.SplitAsync()).Select(row => row.Path), ignoreOrder: true);
    }

    [Fact]
    public async Task Ids_are_unique_and_every_reference_names_one()
    {
        using var data = Shop.Open();
        var document = await WriteAsync(data);

        var ids = All(document).Where(node => node.ContainsKey("@id") && node.Count > 1 && node.ContainsKey("name")).Select(node => Text(node["@id"])).ToList();
        ids.ShouldBeUnique();
        var references = All(document["distribution"]).Concat(All(document["recordSet"])).Where(node => node.ContainsKey("@id") && node.Count == 1).Select(node => Text(node["@id"])).ToList();
        references.ShouldNotBeEmpty();
        references.Except(ids).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_field_has_a_type_and_takes_its_values_from_a_column_that_is_there()
    {
        using var data = Shop.Open();
        var document = await WriteAsync(data);

        foreach (var records in Nodes(document["recordSet"]))
        {
            var fields = Nodes(records["field"]);
            fields.ShouldAllBe(field => Types(field).Any(type => AtomicTypes.Contains(type)));
            fields.Select(field => Text(field["@id"])).ShouldContain(Text(records["key"]!["@id"]));
            if (records.ContainsKey("data"))
                Nodes(records["data"]).ShouldAllBe(row => row.Select(pair => pair.Key).SequenceEqual(fields.Select(field => Text(field["@id"]))));
            else
                fields.ShouldAllBe(field => field.ContainsKey("source"));
            foreach (var source in fields.Select(field => field["source"]).Where(source => source?["fileObject"] is not null))
                ColumnsOf(data, Text(source!["fileObject"]!["@id"])).ShouldContain(Text(source["extract"]!["column"]));
        }
    }

    [Fact]
    public async Task The_columns_that_are_explained_are_the_columns_that_are_written()
    {
        using var data = Shop.Open();
        await WriteAsync(data);

        foreach (var split in Enum.GetValues<Split>())
            DataSetColumns.OfMetadata.Select(column => column.Name).ShouldBe(ColumnsOf(data, $"{split.ToSnakeCase()}/metadata.csv"));
        DataSetColumns.OfSplitRows.Select(column => column.Name).ShouldBe(ColumnsOf(data, "split.jsonl"));
    }

    [Fact]
    public async Task The_expressions_find_split_and_bin_in_a_path()
    {
        using var data = Shop.Open();
        var document = await WriteAsync(data);
        var images = Nodes(Nodes(document["recordSet"]).Single(records => Text(records["@id"]) == "images")["field"]);

        foreach (var row in await data.SplitAsync())
        {
            Found("images/split", row.Path).ShouldBe(row.Split.ToSnakeCase());
            Found("images/bin", row.Path).ShouldBe(PriceBins.FolderName(row.Bin));
        }

        string Found(string id, string path) =>
            Regex.Match(path, Text(images.Single(field => Text(field["@id"]) == id)["source"]!["transform"]!["regex"])).Groups[1].Value;
    }

    private static async Task<JsonObject> WriteAsync(TemporaryData data)
    {
        data.Change("00-0", listing => listing with { SeenAt = new DateTimeOffset(2026, 2, 3, 23, 0, 0, TimeSpan.Zero) });
        await data.CurateAsync();
        return JsonNode.Parse(await File.ReadAllTextAsync(data.Layout.Croissant, TestContext.Current.CancellationToken))!.AsObject();
    }

    private static IEnumerable<string> ColumnsOf(TemporaryData data, string file)
    {
        var first = File.ReadLines(Path.Combine(data.Layout.SplitDataset, file)).First();
        return file.EndsWith(".csv", StringComparison.Ordinal) ? first.Split(',') : JsonDocument.Parse(first).RootElement.EnumerateObject().Select(member => member.Name);
    }

    private static IEnumerable<string> Types(JsonObject field) =>
        field["dataType"] is JsonArray types ? types.Select(type => Text(type)) : [Text(field["dataType"])];

    private static List<JsonObject> Nodes(JsonNode? list) => [.. list!.AsArray().Select(node => node!.AsObject())];

    private static IEnumerable<JsonObject> All(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => All(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(All),
        _ => [],
    };

    private static string Text(JsonNode? node) => node.ShouldNotBeNull().GetValue<string>();
}
