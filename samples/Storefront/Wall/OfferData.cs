using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

internal sealed record OfferData(decimal Price, string PriceCurrency)
{
    [JsonPropertyName("@type")]
    public string Type { get; } = "Offer";
}
