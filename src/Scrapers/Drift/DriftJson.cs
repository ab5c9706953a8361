using System.Text.Json.Serialization;

namespace ShoeData.Scrapers.Drift;

/// <summary>How <c>coverage.json</c> is written: strictly, as the manifests are.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(GoodRun))]
internal sealed partial class DriftJson : JsonSerializerContext;
