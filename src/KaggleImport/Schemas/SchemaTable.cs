using Spectre.Console;

namespace ShoeData.KaggleImport;

/// <summary>The schemas as a table to read.</summary>
internal static class SchemaTable
{
    public static Table Of(SchemaCatalogue catalogue)
    {
        var table = new Table().Border(TableBorder.Rounded).ShowRowSeparators();
        table.AddColumns("schema", "what for", "columns it reads", "pictures");
        foreach (var (name, _, schema) in catalogue.Schemas)
        {
            var pictures = schema.Images.Folder is { } folder ? $"files in {folder}/ beside the table" : "web addresses";
            table.AddRow(name.EscapeMarkup(), schema.About.EscapeMarkup(), string.Join(", ", schema.ColumnNames()).EscapeMarkup(), pictures.EscapeMarkup());
        }

        return table;
    }
}
