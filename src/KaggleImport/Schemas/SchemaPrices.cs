namespace ShoeData.KaggleImport;

/// <summary>Columns of a table whose rows with one listing id are the prices that one shoe had.</summary>
internal sealed record SchemaPrices
{
    public IReadOnlyList<string> Lowest { get; init; } = [];

    public IReadOnlyList<string> Highest { get; init; } = [];

    /// <summary>Cells that hold several prices themselves: a JSON list of numbers or of objects, or amounts parted by <c>;</c> or <c>|</c>.</summary>
    public IReadOnlyList<string> List { get; init; } = [];

    /// <summary>True or false: a price that was marked down.</summary>
    public IReadOnlyList<string> IsSale { get; init; } = [];

    public IReadOnlyList<string> Condition { get; init; } = [];

    /// <summary>A remark such as <c>REDUCED USD 12.10</c> or <c>Was 99.99</c>, which tells the list price.</summary>
    public IReadOnlyList<string> Offer { get; init; } = [];

    /// <summary>Whether rows with one listing id belong to one shoe.</summary>
    public bool Any => Lowest.Count + Highest.Count + List.Count > 0;

    public IEnumerable<string> Amounts() => [.. Lowest, .. Highest, .. List];

    public IEnumerable<string> All() => [.. Amounts(), .. IsSale, .. Condition, .. Offer];
}
