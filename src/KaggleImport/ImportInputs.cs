namespace ShoeData.KaggleImport;

/// <summary>What an import reads, for the pipeline to watch. What is wrong with it is left for the import itself to say.</summary>
internal static class ImportInputs
{
    public static IReadOnlyList<string> Of(StageContext context)
    {
        var options = context.Settings.Bind<KaggleImportOptions>();
        var schemas = context.Resolve(options.SchemasFolder);
        return [schemas, .. options.Files.SelectMany(file => Of(file, context.Resolve(file.Path), schemas)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> Of(KaggleFile file, string table, string schemas)
    {
        yield return table;
        if (PictureFolder(file, table, schemas) is { } pictures)
            yield return Path.GetFullPath(pictures, AtomicFile.FolderOf(table));
    }

    private static string? PictureFolder(KaggleFile file, string table, string schemas)
    {
        try
        {
            var header = new CsvTable(table).ReadHeader();
            return SchemaCatalogue.Load(schemas).Find(file.Schema, header.Columns, table).Schema.Images.Folder;
        }
        catch (UserError)
        {
            return null;
        }
    }
}
