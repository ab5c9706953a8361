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

    /// <summary>Columns it reads that a table may lack.</summary>
    public IReadOnlyList<string> Optional { get; init; } = [];

    /// <summary>Columns it does not read, but that tell its tables from their like.</summary>
    public IReadOnlyList<string> RecognisedBy { get; init; } = [];

    /// <summary>Parts of file names (lower case) that its tables go by; they decide between schemas that fit the same header.</summary>
    public IReadOnlyList<string> FileNames { get; init; } = [];

    /// <summary>Every column it reads, without repeats.</summary>
    public IReadOnlyList<string> ColumnNames() =>
        [.. Columns.All().Concat(Only.Select(filter => filter.Column)).Distinct(StringComparer.Ordinal)];
}
