namespace ShoeData.KaggleImport;

/// <summary>
/// Columns by field. Of several columns the first that is not empty counts, but <see cref="Wearer"/>, <see cref="Sizes"/> and
/// <see cref="Features"/> are read all together, <see cref="Identity"/> is joined, and <see cref="Images"/> takes the pictures of each.
/// A name matches a column that differs from it in case and punctuation only: <c>prices.amountMin</c> is <c>prices_amountmin</c>.
/// </summary>
internal sealed record SchemaColumns
{
    /// <summary>Unique in the table, or shared by the rows with the prices of one shoe.</summary>
    public required IReadOnlyList<string> ListingId { get; init; }

    /// <summary>What names a shoe together where no listing id is given.</summary>
    public IReadOnlyList<string> Identity { get; init; } = [];

    /// <summary>The listing id where it is left out or empty.</summary>
    public IReadOnlyList<string> Sku { get; init; } = [];

    public IReadOnlyList<string> Brand { get; init; } = [];

    public required IReadOnlyList<string> Title { get; init; }

    /// <summary>Where gender and age are told in words, beside the title.</summary>
    public IReadOnlyList<string> Wearer { get; init; } = [];

    public IReadOnlyList<string> Sizes { get; init; } = [];

    /// <summary>JSON lists of keys and values, of which those about gender and age are read.</summary>
    public IReadOnlyList<string> Features { get; init; } = [];

    public IReadOnlyList<string> Colour { get; init; } = [];

    public IReadOnlyList<string> ListPrice { get; init; } = [];

    public IReadOnlyList<string> CurrentPrice { get; init; } = [];

    /// <summary>A price among several of the shoe: each row has one more.</summary>
    public SchemaPrices Prices { get; init; } = new();

    public IReadOnlyList<string> Currency { get; init; } = [];

    public IReadOnlyList<string> ProductUrl { get; init; } = [];

    public IReadOnlyList<string> SeenAt { get; init; } = [];

    public required IReadOnlyList<string> Images { get; init; }

    public IEnumerable<string> All() =>
    [
        .. ListingId, .. Identity, .. Sku, .. Brand, .. Title, .. Wearer, .. Sizes, .. Features, .. Colour, .. ListPrice, .. CurrentPrice, .. Prices.All(),
        .. Currency, .. ProductUrl, .. SeenAt, .. Images,
    ];
}
