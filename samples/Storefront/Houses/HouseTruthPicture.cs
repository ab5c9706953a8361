using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

/// <summary>A picture the house shows.</summary>
/// <param name="Path">Where it is whole.</param>
/// <param name="View">What the house claims it shows.</param>
/// <param name="Whole">False when what comes is cut off, no picture, or 404.</param>
public sealed record HouseTruthPicture(
    string Path,
    [property: JsonConverter(typeof(SnakeCaseEnumConverter<ShoeView>))] ShoeView View,
    bool Whole);
