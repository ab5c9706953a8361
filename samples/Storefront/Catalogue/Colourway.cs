namespace ShoeData.Storefront;

/// <summary>A shoe as it is offered: one style in one colour.</summary>
internal sealed record Colourway
{
    /// <summary>Code of its style, a dash and three digits, e.g. <c>HD4711-601</c>.</summary>
    public required string Sku { get; init; }

    /// <summary>As a shop writes it, e.g. <c>Black/Total Orange/Sail</c>.</summary>
    public required string Colour { get; init; }

    /// <summary>What is asked without a sale, in US dollars; null when the shop names no price.</summary>
    public required decimal? ListPrice { get; init; }

    public required decimal? CurrentPrice { get; init; }

    /// <summary>What was done to it on purpose.</summary>
    public DefectKind? Planted { get; init; }

    public required Dye Dye { get; init; }

    public required PicturePlan Picture { get; init; }
}
