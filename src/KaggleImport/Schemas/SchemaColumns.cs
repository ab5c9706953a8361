namespace ShoeData.KaggleImport;

/// <summary>
/// Columns by field. Of several columns the first that is not empty counts, but <see cref="Wearer"/> reads them all together
/// and <see cref="Images"/> takes the pictures of each.
/// </summary>
internal sealed record SchemaColumns
{
    /// <summary>Unique in the table.</summary>
    public required IReadOnlyList<string> ListingId { get; init; }

    /// <summary>The listing id where it is left out or empty.</summary>
    public IReadOnlyList<string> Sku { get; init; } = [];

    public IReadOnlyList<string> Brand { get; init; } = [];

    public required IReadOnlyList<string> Title { get; init; }

    /// <summary>Where gender and age are told, beside the title.</summary>
    public IReadOnlyList<string> Wearer { get; init; } = [];

    public IReadOnlyList<string> Colour { get; init; } = [];

    public IReadOnlyList<string> ListPrice { get; init; } = [];

    public IReadOnlyList<string> CurrentPrice { get; init; } = [];

    public IReadOnlyList<string> Currency { get; init; } = [];

    public IReadOnlyList<string> ProductUrl { get; init; } = [];

    public IReadOnlyList<string> SeenAt { get; init; } = [];

    public required IReadOnlyList<string> Images { get; init; }

    public IEnumerable<string> All() =>
        [.. ListingId, .. Sku, .. Brand, .. Title, .. Wearer, .. Colour, .. ListPrice, .. CurrentPrice, .. Currency, .. ProductUrl, .. SeenAt, .. Images];
}
