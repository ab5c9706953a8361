namespace ShoeData.Storefront;

/// <summary>From where a shoe is drawn.</summary>
internal enum PictureView
{
    Side,
    Top,
    Sole,
}
