namespace ShoeData.Storefront;

/// <summary>One page of cards; past the end there are none, which the format writes as null.</summary>
internal sealed record WallPage(IReadOnlyList<WallProduct>? Products, WallPages Pages);
