namespace ShoeData.KaggleImport;

/// <summary>One table with everything that was checked before anything is written.</summary>
/// <param name="Table">Absolute path of the CSV file.</param>
internal sealed record ImportPlan(string Source, string Table, NamedSchema Schema, CsvHeader Header)
{
    /// <exception cref="UserError">A table or schema is missing, unknown or does not fit, or two tables share a name.</exception>
    public static IReadOnlyList<ImportPlan> Create(KaggleImportOptions options, Func<string, string> resolve)
    {
        if (options.Files.GroupBy(file => file.Name).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new UserError($"KaggleImport:Files names '{twice.Key}' twice; every table needs a name of its own, which is its folder under data/raw/.");
        var catalogue = SchemaCatalogue.Load(resolve(options.SchemasFolder));
        return [.. options.Files.Select(file => Plan(file, resolve(file.Path), catalogue))];
    }

    private static ImportPlan Plan(KaggleFile file, string table, SchemaCatalogue catalogue)
    {
        var header = new CsvTable(table).ReadHeader();
        return new ImportPlan(file.Name, table, catalogue.Find(file.Schema, header.Columns, table), header);
    }
}
