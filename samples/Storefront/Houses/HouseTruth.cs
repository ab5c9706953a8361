using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

/// <summary>What a house really offers: one row for each colourway.</summary>
/// <param name="Model">The same for all colourways of a model.</param>
/// <param name="Gender">Unknown when the house names nobody.</param>
/// <param name="Shoe">False for a garment or an accessory among the shoes.</param>
public sealed record HouseTruth(
    string Id,
    string Model,
    string Title,
    string Colour,
    [property: JsonConverter(typeof(SnakeCaseEnumConverter<Gender>))] Gender Gender,
    [property: JsonConverter(typeof(SnakeCaseEnumConverter<AgeGroup>))] AgeGroup AgeGroup,
    decimal? ListPrice,
    decimal? CurrentPrice,
    bool Shoe,
    string ProductPath,
    IReadOnlyList<HouseTruthPicture> Pictures);
