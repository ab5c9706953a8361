namespace ShoeData.KaggleImport;

/// <summary>What a cell with pictures holds.</summary>
internal sealed record SchemaImages
{
    /// <summary>Between several pictures in one cell; null when a cell holds one.</summary>
    public string? Separator { get; init; }

    /// <summary>Set when cells hold paths relative to the table: the folder beside it that they lie in. Null when they hold addresses.</summary>
    public string? Folder { get; init; }
}
