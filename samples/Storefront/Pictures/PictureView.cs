namespace ShoeData.Storefront;

/// <summary>From where a shoe is drawn, or what else is.</summary>
internal enum PictureView
{
    Side,
    Top,
    Sole,

    /// <summary>From its inner side, toe to the left.</summary>
    Medial,
    Pair,
    Garment,
    Bag,
}
