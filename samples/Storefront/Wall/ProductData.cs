using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

/// <summary>The schema.org description on a product's own page.</summary>
internal sealed record ProductData(string Name, string Sku, string Color, string Image, string Category, BrandData Brand, OfferData? Offers)
{
    [JsonPropertyName("@context")]
    public string Context { get; } = "https://schema.org";

    [JsonPropertyName("@type")]
    public string Type { get; } = "Product";
}
