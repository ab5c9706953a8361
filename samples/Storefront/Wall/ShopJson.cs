using System.Text.Json.Serialization;

namespace ShoeData.Storefront;

/// <summary>Everything the shop answers as JSON.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(BrowseAnswer))]
[JsonSerializable(typeof(IReadOnlyList<HouseTruth>))]
[JsonSerializable(typeof(NextData))]
[JsonSerializable(typeof(ProductData))]
[JsonSerializable(typeof(IReadOnlyList<TruthRow>))]
internal sealed partial class ShopJson : JsonSerializerContext;
