namespace ShoeData.KaggleImport;

/// <summary>What a cell with pictures holds.</summary>
internal sealed record SchemaImages
{
    /// <summary>
    /// Between several pictures in one cell; null when a cell holds one. <see cref="Addresses"/> finds the addresses of a list by
    /// themselves, whatever parts them: a comma inside an address is no separator.
    /// </summary>
    public string? Separator { get; init; }

    public const string Addresses = "addresses";

    /// <summary>Set when cells hold paths relative to the table: the folder beside it that they lie in. Null when they hold addresses.</summary>
    public string? Folder { get; init; }
}
