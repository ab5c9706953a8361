namespace ShoeData.KaggleImport;

/// <summary>A schema and the name of its file without <c>.json</c>.</summary>
internal sealed record NamedSchema(string Name, string Path, CsvSchema Schema)
{
    /// <summary>Columns it reads that the header lacks, in the schema's order.</summary>
    public IReadOnlyList<string> MissingFrom(IReadOnlyList<string> header) => [.. Schema.ColumnNames().Except(header, StringComparer.Ordinal)];
}
