namespace ShoeData.KaggleImport;

/// <summary>All schemas of a folder, and which of them fits a table.</summary>
internal sealed record SchemaCatalogue(string Folder, IReadOnlyList<NamedSchema> Schemas)
{
    /// <exception cref="UserError">The folder is missing or a file of it is no schema.</exception>
    public static SchemaCatalogue Load(string folder)
    {
        if (!Directory.Exists(folder))
            throw new UserError($"{folder}: this folder of column schemas does not exist; correct KaggleImport:SchemasFolder.");
        return new SchemaCatalogue(
            folder, [.. Directory.EnumerateFiles(folder, "*.json").Order(StringComparer.Ordinal).Select(SchemaFile.Read)]);
    }

    /// <summary>The schema with this name, checked against the header; without a name, the one that fits and reads the most columns.</summary>
    /// <param name="table">Path of the table, for messages.</param>
    /// <exception cref="UserError">There is no such schema, it does not fit, none fits, or two fit equally well.</exception>
    public NamedSchema Find(string? name, IReadOnlyList<string> header, string table) =>
        string.IsNullOrEmpty(name) ? Recognise(header, table) : Named(name, header, table);

    private NamedSchema Named(string name, IReadOnlyList<string> header, string table)
    {
        var schema = Schemas.FirstOrDefault(candidate => candidate.Name == name)
            ?? throw new UserError($"{table}: there is no schema '{name}' in {Folder}, only {List(Schemas.Select(candidate => candidate.Name))}{NearestName.Suggest(name, Schemas.Select(candidate => candidate.Name))}");
        return schema.MissingFrom(header) is [_, ..] missing
            ? throw new UserError(
                $"{table}:1: the schema '{name}' reads {List(missing)}, which the header lacks; it has {List(header)}. Correct {schema.Path}, or leave the schema out to have it recognised.")
            : schema;
    }

    private NamedSchema Recognise(IReadOnlyList<string> header, string table)
    {
        // The name of the file goes first: men's and women's tables of one family have the same columns.
        var fitting = Schemas
            .Where(schema => schema.MissingFrom(header).Count == 0)
            .Select(schema => (Schema: schema, Fit: (schema.FitsName(table), schema.FoundIn(header))))
            .OrderByDescending(pair => pair.Fit)
            .ToList();
        return fitting switch
        {
            [] => throw new UserError(
                $"{table}:1: no schema fits the columns {List(header)}. {Nearest(header)}Write one into {Folder} and try again; --suggest {Path.GetFileName(table)} prints a draft."),
            [var first, var second, ..] when first.Fit == second.Fit =>
                throw new UserError($"{table}:1: the schemas '{first.Schema.Name}' and '{second.Schema.Name}' fit equally well; name the one that is meant."),
            [var best, ..] => best.Schema,
        };
    }

    private string Nearest(IReadOnlyList<string> header)
    {
        var nearest = Schemas.MaxBy(schema => (double)schema.FoundIn(header) / (schema.FoundIn(header) + (2 * schema.MissingFrom(header).Count)));
        return nearest is null ? "" : $"The nearest is '{nearest.Name}', which also reads {List(nearest.MissingFrom(header))}. ";
    }

    private static string List(IEnumerable<string> names) => names.ToList() is [_, ..] some ? string.Join(", ", some) : "none";
}
