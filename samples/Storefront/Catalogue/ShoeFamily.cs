namespace ShoeData.Storefront;

/// <summary>What kind of shoe is drawn; dearer ones come later.</summary>
internal enum ShoeFamily
{
    Slide,
    Canvas,
    Court,
    Runner,
    HighTop,
    AirRunner,
    Racer,
    Boot,
}
