namespace ShoeData.Storefront;

/// <summary>A model with all the colours it is offered in: one card on the wall.</summary>
internal sealed record ShoeStyle
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>What the shop says of its kind and wearer, e.g. <c>Men's Road Running Shoes</c>.</summary>
    public required string Subtitle { get; init; }

    /// <summary>Whom it is really made for; unknown means that the subtitle names nobody.</summary>
    public required Wearer Wearer { get; init; }

    public required IReadOnlyList<Colourway> Colourways { get; init; }

    /// <summary>The name its colourways share; see <see cref="StyleName"/>.</summary>
    public string Style => StyleName.From(Title, Catalogue.Brand, null);

    public required ShoeFamily Family { get; init; }

    public GoodsKind Kind { get; init; }
}
