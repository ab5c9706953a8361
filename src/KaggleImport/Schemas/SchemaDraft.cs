using System.Text.Json;

namespace ShoeData.KaggleImport;

/// <summary>A schema for a table nobody knows yet, guessed from the names of its columns and from its first rows; for a person to finish.</summary>
internal static class SchemaDraft
{
    private const int SampleRows = 200;

    /// <exception cref="UserError">There is no such table, or it has no header.</exception>
    public static async Task<string> OfAsync(string path, CancellationToken token)
    {
        var table = new CsvTable(path);
        var header = table.ReadHeader();
        var rows = await table.ReadRowsAsync(header, null, token).Where(row => row.Malformed is null).Take(SampleRows).ToListAsync(token);
        return Write(Path.GetFileName(path), ColumnGuesses.Of(header, rows));
    }

    private static string Write(string file, ColumnGuesses guesses)
    {
        var lines = new List<string> { "{", $"  \"about\": {Text($"Drafted from {file}; say here what it is.")},", "  \"columns\": {" };
        lines.AddRange(guesses.Fields.Select((field, index) =>
            $"    {Text(field.Name)}: {field.Json}{(index + 1 < guesses.Fields.Count ? "," : "")}{(field.Remark is { } remark ? $" // {remark}" : "")}"));
        lines.Add("  },");
        lines.Add($"  \"constants\": {{ {string.Join(", ", guesses.Constants)} }}, // what holds for every row: \"wearer\": \"Men's\", \"brand\", \"currency\"");
        lines.Add($"  \"images\": {guesses.Images}");
        lines.Add("}");
        return string.Join('\n', lines) + "\n";
    }

    public static string Text(string text) => JsonSerializer.Serialize(text, DraftJson.Options);
}
