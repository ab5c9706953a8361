namespace ShoeData.Storefront;

/// <summary>A model with all its colourways, as a house sells it.</summary>
internal sealed record HouseStyle(ShoeStyle Style, string Model, IReadOnlyList<HouseItem> Items);
