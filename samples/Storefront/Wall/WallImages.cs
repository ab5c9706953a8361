using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

/// <summary>Addresses of one picture at two sizes.</summary>
internal sealed record WallImages(
    [property: JsonPropertyName("portraitURL")] string Portrait,
    [property: JsonPropertyName("squarishURL")] string Squarish);
