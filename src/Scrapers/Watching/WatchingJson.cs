using System.Text.Json.Serialization;

namespace ShoeData.Scrapers.Watching;

/// <summary>How a shop's <c>report.json</c> is written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters = [typeof(SnakeCaseEnumConverter<RejectReason>)])]
[JsonSerializable(typeof(ScrapeReport))]
internal sealed partial class WatchingJson : JsonSerializerContext;
