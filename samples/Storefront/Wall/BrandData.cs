using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

internal sealed record BrandData(string Name)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Brand";
}
