namespace ShoeData.Storefront;

/// <summary>What a style is made from.</summary>
/// <param name="Colours">How many colourways.</param>
/// <param name="Wearer">Unknown lets the subtitle name nobody.</param>
/// <param name="Subtitle">Null for what its family is called in men's sizes.</param>
internal sealed record StyleOrder(decimal Price, int Colours, Wearer Wearer, string? Subtitle = null, DefectKind? Planted = null);
