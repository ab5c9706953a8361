namespace ShoeData.Storefront;

/// <summary>A picture as a house shows it.</summary>
/// <param name="Key">The part of its addresses that tells it from all others.</param>
/// <param name="Path">Where it is whole, beneath the house's path.</param>
internal sealed record HousePicture(HouseView View, string Key, string Path, PicturePlan Plan);
