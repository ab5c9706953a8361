using System.Text.Json;
using System.Text.Json.Serialization;

namespace ShoeData.KaggleImport;

/// <summary>Reads one schema file strictly.</summary>
internal static class SchemaFile
{
    // By reflection: the source generator would set members that a file leaves out to null instead of their defaults.
    private static readonly JsonSerializerOptions Strict = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        ReadCommentHandling = JsonCommentHandling.Skip,
        AllowTrailingCommas = true,
    };

    /// <exception cref="UserError">No JSON, an unknown or missing member, or a schema that cannot work.</exception>
    public static NamedSchema Read(string path)
    {
        var schema = Parse(path);
        if (Problem(schema) is { } problem)
            throw new UserError($"{path}: {problem}");
        return new NamedSchema(Path.GetFileNameWithoutExtension(path), path, schema);
    }

    private static CsvSchema Parse(string path)
    {
        try
        {
            return JsonSerializer.Deserialize<CsvSchema>(File.ReadAllText(path), Strict)
                ?? throw new UserError($"{path}: the file holds 'null', a schema was wanted; see another file of its folder for the form.");
        }
        catch (JsonException exception)
        {
            throw new UserError(
                $"{path}{(exception.LineNumber is { } line ? $":{line + 1}" : "")}: {JsonErrorText.Of(exception)}. See another file of its folder for the form.", exception);
        }
    }

    private static string? Problem(CsvSchema schema) => schema switch
    {
        { Columns.ListingId.Count: 0 } => "columns.listing_id names no column; one that is unique in the table was wanted.",
        { Columns.Title.Count: 0 } => "columns.title names no column; the one with the shoe's name was wanted.",
        { Columns.Images.Count: 0 } => "columns.images names no column; the one with the pictures was wanted.",
        { Columns.Brand.Count: 0, Constants.Brand: null } => "the brand is neither in columns.brand nor in constants.brand; give one of them.",
        { Columns: { ListPrice.Count: 0, CurrentPrice.Count: 0 } columns } when !columns.Prices.Any =>
            "no price is in columns.list_price, columns.current_price or columns.prices; name the column of at least one.",
        _ when schema.Optional.Except(schema.ColumnNames()).FirstOrDefault() is { } unread =>
            $"optional names '{unread}', which no field of columns reads.",
        { Images.Separator: "" } => "images.separator is empty; leave it out when a cell holds one picture.",
        _ => null,
    };
}
