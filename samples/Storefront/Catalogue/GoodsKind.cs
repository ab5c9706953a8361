namespace ShoeData.Storefront;

/// <summary>What is sold.</summary>
internal enum GoodsKind
{
    Shoe,

    /// <summary>A shirt.</summary>
    Garment,

    /// <summary>A bag.</summary>
    Accessory,
}
