namespace ShoeData.KaggleImport;

/// <summary>Which column of a table feeds which field of a listing; one file of <c>config/kaggle/</c>.</summary>
internal sealed record CsvSchema
{
    /// <summary>One sentence for the list of schemas.</summary>
    public required string About { get; init; }

    public required SchemaColumns Columns { get; init; }

    public SchemaConstants Constants { get; init; } = new();

    public required SchemaImages Images { get; init; }

    /// <summary>Rows that meet all of these are shoes.</summary>
    public IReadOnlyList<SchemaFilter> Only { get; init; } = [];

    /// <summary>Every column it reads, without repeats; a header that has them all fits.</summary>
    public IReadOnlyList<string> ColumnNames() =>
        [.. Columns.All().Concat(Only.Select(filter => filter.Column)).Distinct(StringComparer.Ordinal)];
}
