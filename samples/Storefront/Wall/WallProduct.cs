namespace ShoeData.Storefront;

/// <summary>A card: what it says itself is said of its first colourway.</summary>
internal sealed record WallProduct
{
    public required string CloudProductId { get; init; }

    public required string ColorDescription { get; init; }

    public required IReadOnlyList<WallColourway> Colorways { get; init; }

    public required string Id { get; init; }

    public required WallImages Images { get; init; }

    public required bool IsBestSeller { get; init; }

    public required string Pid { get; init; }

    public required WallPrice? Price { get; init; }

    public required string ProductType { get; init; }

    public required string Subtitle { get; init; }

    public required string Title { get; init; }

    public required string Url { get; init; }
}
