namespace ShoeData.Storefront;

internal sealed record WallColourway
{
    public required string CloudProductId { get; init; }

    public required string ColorDescription { get; init; }

    public required WallImages Images { get; init; }

    public required bool IsBestSeller { get; init; }

    /// <summary>Begins with <c>{countryLang}</c>, ends in the sku.</summary>
    public required string PdpUrl { get; init; }

    public required string Pid { get; init; }

    public required WallPrice? Price { get; init; }
}
